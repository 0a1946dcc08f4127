/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Cast;
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
		world.offices().open("RBA", "en", List.of("caseworker", "reintegration-officer", "programme-manager"));
		world.offices().open("ABJ", "en", List.of("reintegration-officer", "programme-manager"));
		this.casework = world.adultAlone();
		Journeys.decide(this.casework);
		this.plan = world.planOf(this.casework);
		Journeys.toReady(world, this.casework, this.plan);
		this.casework.consentTo("REFERRAL", Cast.HARBOUR);
		String referral = this.casework.refer(Cast.HARBOUR).getPath();
		assertThat(world.as("pa.harbour.1").act(referral, "accept", Map.of()).status()).isEqualTo(200);
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
		this.world.awaitDigest("RBA", "caseworker", "A task is overdue.");
		this.world.awaitDigest("RBA", "caseworker", "A partner has answered a referral.");

		this.world.moveOn(Duration.ofHours(12));
		this.trail.shows("return.arrivalOverdue", "task.created ARRIVAL_ALARM");
		for (String office : List.of("RBA", "ABJ")) {
			for (String role : List.of("reintegration-officer", "programme-manager")) {
				String mail = this.world.awaitMail(office, role, "An arrival needs your attention now.").text();
				assertThat(mail).doesNotContain(this.casework.id(), this.plan.id());
			}
		}
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
