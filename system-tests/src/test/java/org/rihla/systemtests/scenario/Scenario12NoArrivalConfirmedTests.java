/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.PlanWork;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody says that they have arrived: they are missed, in good time and once. */
@ScenarioTest
class Scenario12NoArrivalConfirmedTests {

	private static final Duration FLIGHT_LANDS = Duration.ofHours(8);

	private final MovingWorld world;

	private final CaseWork casework;

	private final PlanWork plan;

	private final Trail trail;

	private final Instant departure;

	Scenario12NoArrivalConfirmedTests(MovingWorld world) {
		this.world = world;
		this.casework = world.adultAlone();
		Journeys.decide(this.casework);
		this.plan = world.planOf(this.casework);
		Journeys.toReady(world, this.casework, this.plan);
		this.trail = world.trail(this.casework.id(), this.plan.id());
		this.plan.depart();
		this.departure = world.now();
	}

	@Test
	@Order(1)
	void step1TheReceivingOfficeIsRemindedAndThenEverybodyIsAlarmedOnce() {
		this.trail.shows("return.departed", "task.created ARRIVAL_CONFIRM");

		this.world.moveOn(FLIGHT_LANDS.plusHours(24));
		this.trail.shows("task.overdue ARRIVAL_CONFIRM").lacks("return.arrivalOverdue");

		this.world.moveOn(Duration.ofHours(12));
		this.trail.shows("return.arrivalOverdue", "task.created ARRIVAL_ALARM");
	}

	@Test
	@Order(2)
	void step2OnlyAnArrivalThatCanBeEndsTheAlarm() {
		assertThat(confirm(this.world.now().plus(Duration.ofDays(1))).unmet()).containsExactly("arrival-in-future");
		assertThat(confirm(this.departure.minus(Duration.ofHours(2))).unmet())
			.containsExactly("arrival-before-departure");

		Answer confirmed = confirm(this.departure.plus(FLIGHT_LANDS));

		assertThat(confirmed.status()).as("%s", confirmed.body()).isEqualTo(200);
		this.trail.shows("return.arrivalConfirmed")
			.shows("task.done")
			.shows("task.done")
			.lacks("return.arrivalOverdue");
		assertThat(this.casework.awaitStatus("RETURNED").text("status")).isEqualTo("RETURNED");
	}

	private Answer confirm(Instant on) {
		return this.world.as("ro.abidjan.1")
			.act("/plans/" + this.plan.id(), "confirm-arrival",
					Map.of("personIds", this.casework.personIds(), "met", true, "occurredOn", on.toString()));
	}

}
