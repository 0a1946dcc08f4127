/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.returns.movement.MovementFixtures.NOBODY;
import static org.rihla.returns.movement.MovementFixtures.NOON;
import static org.rihla.returns.movement.MovementFixtures.OTHER;
import static org.rihla.returns.movement.MovementFixtures.PLAN;
import static org.rihla.returns.movement.MovementFixtures.TOMORROW;
import static org.rihla.returns.movement.MovementFixtures.WHY;
import static org.rihla.returns.movement.MovementFixtures.ticketedFlight;

/** Which verbs each status of a movement knows. */
class MovementLifeTests {

	/** Reactions never refuse: what comes too late changes nothing. */
	private static final Set<MovementVerb> ALWAYS = EnumSet.of(MovementVerb.HOLD_SEATS, MovementVerb.CLEAR,
			MovementVerb.UNCLEAR, MovementVerb.RELEASE, MovementVerb.RELEASE_PERSONS, MovementVerb.RELEASE_UNTICKETED,
			MovementVerb.MOVE, MovementVerb.EXPIRE, MovementVerb.DEPART, MovementVerb.MISSED, MovementVerb.PRINT,
			MovementVerb.ENTRUST, MovementVerb.FORGET);

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(MovementStatus status) {
		Set<MovementVerb> expected = EnumSet.copyOf(ALWAYS);
		expected.addAll(switch (status) {
			case PLANNED ->
				EnumSet.of(MovementVerb.RECORD_TICKETS, MovementVerb.LOCK, MovementVerb.CHANGE, MovementVerb.CANCEL);
			case LOCKED ->
				EnumSet.of(MovementVerb.RECORD_TICKETS, MovementVerb.UNLOCK, MovementVerb.CHANGE, MovementVerb.CANCEL);
			case FLOWN, CANCELLED -> EnumSet.noneOf(MovementVerb.class);
		});

		Set<MovementVerb> obeyed = EnumSet.allOf(MovementVerb.class);
		obeyed.removeIf(
				(verb) -> catchThrowable(() -> verb.on(movementIn(status))) instanceof Refusal.TransitionNotAllowed);

		assertThat(obeyed).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource(names = { "FLOWN", "CANCELLED" })
	void changesNothingAnyMoreWhenItIsOver(MovementStatus status) {
		for (MovementVerb verb : ALWAYS) {
			Movement movement = movementIn(status);
			int free = movement.free();
			catchThrowable(() -> verb.on(movement));

			assertThat(movement.status()).as("%s", verb).isEqualTo(status);
			assertThat(movement.free()).as("%s", verb).isEqualTo(free);
		}
	}

	@Test
	void isTriedWithEveryVerbThereIs() {
		Set<String> verbs = Stream.of(Movement.class, SeatedMovement.class)
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> method.getReturnType() == void.class && !Modifier.isPrivate(method.getModifiers())
					&& !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
			.map(Method::getName)
			.filter((name) -> !Set.of("moveTo", "releaseAll").contains(name))
			.collect(Collectors.toSet());

		assertThat(Arrays.stream(MovementVerb.values()).map(MovementVerb::method).collect(Collectors.toSet()))
			.isEqualTo(verbs);
	}

	/** With one group ticketed, and one cleared where that may be. */
	private static Movement movementIn(MovementStatus status) {
		Movement movement = ticketedFlight();
		switch (status) {
			case PLANNED -> {
			}
			case LOCKED -> movement.lock(NOON);
			case FLOWN -> movement.depart(PLAN, TOMORROW);
			case CANCELLED -> movement.cancel(WHY, "mv", NOBODY, NOON);
		}
		assertThat(movement.status()).isEqualTo(status);
		assertThat(movement.seating().seats(OTHER)).isFalse();
		return movement;
	}

}
