/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.Withdraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BECAUSE;
import static org.rihla.returns.plan.PlanFixtures.DEPARTURE;
import static org.rihla.returns.plan.PlanFixtures.FLIGHT;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanStages.planIn;

/** What comes in between says whether it can wait. */
class LeavingSoonTests {

	private static final Instant THREE_DAYS_BEFORE = DEPARTURE.minus(Duration.ofDays(3));

	static Stream<Arguments> interruptions() {
		return Stream.of(
				arguments("withdrawn", act((plan, act) -> new Dividing(plan).withdraw(Withdraw.silently(), act))),
				arguments("suspended", act((plan, act) -> new Interrupting(plan).suspend(BECAUSE, act))),
				arguments("without seats", act((plan, act) -> new Ticketing(plan).loseSeats(FLIGHT, act))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("interruptions")
	void cannotWaitWithinThreeDaysOfDeparture(String name, BiConsumer<ReturnPlan, Act> interruption) {
		assertThat(soon(interruption, THREE_DAYS_BEFORE)).isFalse();
		assertThat(soon(interruption, THREE_DAYS_BEFORE.plusMillis(1))).isTrue();
		assertThat(soon(interruption, DEPARTURE.plus(Duration.ofDays(1)))).isTrue();
	}

	@Test
	void canWaitWhileNoJourneyIsBooked() {
		ReturnPlan plan = opened(AWA);

		new Interrupting(plan).suspend(BECAUSE, at(MONDAY));

		assertThat(soon(plan)).isFalse();
	}

	private static boolean soon(BiConsumer<ReturnPlan, Act> interruption, Instant now) {
		ReturnPlan plan = planIn(ReturnPlanStatus.TICKETED);
		interruption.accept(plan, at(now));
		return soon(plan);
	}

	private static boolean soon(ReturnPlan plan) {
		return plan.recorded()
			.stream()
			.map(LeavingSoonTests::soon)
			.filter(Boolean.class::isInstance)
			.map(Boolean.class::cast)
			.toList()
			.getLast();
	}

	private static @Nullable Boolean soon(DomainEvent event) {
		return switch (event) {
			case JourneyEvent.ReturnWithdrawn withdrawn -> withdrawn.departureSoon();
			case JourneyEvent.ReturnSuspended suspended -> suspended.departureSoon();
			case ReturnPlanEvent.PlanSteppedBack steppedBack -> steppedBack.departureSoon();
			default -> null;
		};
	}

	private static BiConsumer<ReturnPlan, Act> act(BiConsumer<ReturnPlan, Act> act) {
		return act;
	}

}
