/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.entry.Occurrence;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.movement.seat.Seats;
import org.rihla.returns.movement.seat.SeatsAsked;
import org.rihla.returns.movement.seat.SeatState;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rihla.returns.movement.MovementFixtures.CASE;
import static org.rihla.returns.movement.MovementFixtures.HOLD;
import static org.rihla.returns.movement.MovementFixtures.NOON;
import static org.rihla.returns.movement.MovementFixtures.WHY;
import static org.rihla.returns.movement.MovementFixtures.flight;
import static org.rihla.returns.movement.MovementFixtures.group;
import static org.rihla.returns.movement.MovementFixtures.plan;
import static org.rihla.returns.movement.MovementFixtures.tickets;

/**
 * Whatever happens in whatever order: no seat is given twice, nobody sits twice, and the
 * manifest is what has tickets.
 */
class SeatPropertyTests {

	private static final int CAPACITY = 7;

	private static final int STEPS = 80;

	static IntStream seeds() {
		return IntStream.range(0, 300);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void keepsItsSeatsInAnyOrderOfThings(int seed) {
		Random random = new Random(seed);
		Movement movement = flight(CAPACITY);
		Instant now = NOON;
		for (int i = 0; i < STEPS && movement.status() != MovementStatus.FLOWN; i++) {
			now = now.plus(Duration.ofHours(random.nextInt(8)));
			step(movement, random, now);
			holds(movement);
		}
		replaysTo(movement);
	}

	private static void step(Movement movement, Random random, Instant now) {
		PlanId plan = plan(1 + random.nextInt(6));
		SeatsAsked asked = group(plan, 1 + random.nextInt(4));
		List<PersonId> some = asked.personIds().subList(0, 1);
		switch (random.nextInt(13)) {
			case 0, 1, 2 -> movement
				.hold(new SeatsAsked(plan, CASE, asked.personIds(), asked.places() + random.nextInt(2)), HOLD, now);
			case 3, 4 -> movement.clear(plan, now.plus(Duration.ofHours(24)), now);
			case 5, 6 -> refusing(() -> movement.recordTickets(tickets(plan), Occurrence.at(now)));
			case 7 -> movement.release(plan, now);
			case 8 -> movement.release(some, now);
			case 9 -> movement.move(plan, some, plan(plan.value().getLeastSignificantBits() + 10));
			case 10 -> movement.unclear(plan, now);
			case 11 -> movement.expire(now);
			default -> {
				if (random.nextInt(12) == 0) {
					movement.missed(some, now);
					movement.depart(plan, now);
				}
				refusing(() -> movement.lock(now));
				refusing(() -> movement.unlock(WHY, "mv", now));
			}
		}
	}

	private static void holds(Movement movement) {
		List<Seats> taken = movement.seating().all().stream().filter(Seats::taken).toList();
		int places = taken.stream().mapToInt(Seats::places).sum();
		List<PersonId> people = taken.stream().flatMap((seats) -> seats.personIds().stream()).toList();

		assertThat(places).isBetween(0, CAPACITY).isEqualTo(CAPACITY - movement.free());
		assertThat(people).doesNotHaveDuplicates();
		assertThat(movement.seating().all()).noneMatch((seats) -> seats.places() == 0);
		assertThat(movement.seating().manifest()).isEqualTo(taken.stream()
			.filter((seats) -> Set.of(SeatState.TICKETED, SeatState.FLOWN, SeatState.NO_SHOW).contains(seats.state()))
			.toList());
	}

	/** Who reads the events alone knows how many seats are given. */
	private static void replaysTo(Movement movement) {
		Map<PlanId, Integer> given = new HashMap<>();
		for (DomainEvent event : movement.recorded()) {
			switch (event) {
				case MovementEvent.SeatsHeld held -> given.merge(held.planId(), held.places(), Integer::sum);
				case MovementEvent.SeatsReleased released ->
					given.merge(released.planId(), -released.places(), Integer::sum);
				case MovementEvent.SeatHoldExpired over -> given.merge(over.planId(), -over.places(), Integer::sum);
				default -> {
				}
			}
		}
		assertThat(given.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CAPACITY - movement.free());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void givesAReleasedSeatAgain(int seed) {
		Random random = new Random(seed);
		Movement movement = flight(CAPACITY);
		Set<PlanId> seated = new HashSet<>();
		for (int i = 1; i <= CAPACITY; i++) {
			movement.hold(group(plan(i), 1), HOLD, NOON);
			seated.add(plan(i));
		}
		PlanId leaving = plan(1 + random.nextInt(CAPACITY));

		movement.release(leaving, NOON);
		movement.hold(group(plan(50), 1), HOLD, NOON);
		movement.hold(group(leaving, 1), HOLD, NOON);

		seated.remove(leaving);
		seated.add(plan(50));
		assertThat(movement.free()).isZero();
		assertThat(movement.seating().plans().stream().collect(Collectors.toSet())).isEqualTo(seated);
	}

	private static void refusing(Runnable verb) {
		catchThrowableOfType(Refusal.class, verb::run);
	}

}
