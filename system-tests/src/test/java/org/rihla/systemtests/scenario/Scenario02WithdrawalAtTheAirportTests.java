/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.PlanWork;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * At the airport somebody says no: nobody asks why, everything is given back, and the way
 * stays open.
 */
@ScenarioTest
class Scenario02WithdrawalAtTheAirportTests {

	private final World world;

	private final CaseWork casework;

	private final PlanWork plan;

	private final Trail trail;

	Scenario02WithdrawalAtTheAirportTests(World world) {
		this.world = world;
		this.casework = world.adultAlone();
		Journeys.decide(this.casework);
		this.plan = world.planOf(this.casework);
		Journeys.toReady(world, this.casework, this.plan);
		this.trail = world.trail(this.casework.id(), this.plan.id()).shows("return.planOpened");
	}

	@Test
	@Order(1)
	void step1TheOfficerAtTheAirportRecordsTheWithdrawalWithoutAReason() {
		Answer answer = this.world.as("mv.rabat.1").act("/plans/" + this.plan.id(), "withdraw", Map.of());

		assertThat(answer.status()).isEqualTo(200);
		this.trail.shows("return.withdrawn", "movement.seatsReleased")
			.shows("funding.released")
			.shows("case.phaseChanged")
			.shows("task.created NEXT_STEP");
		assertThat(this.casework.awaitStatus("ELIGIBLE").text("status")).isEqualTo("ELIGIBLE");
		this.world.simulator().awaitNotice(World.ABIDJAN, "org.rihla.notice.receptionEnded.v1");
	}

	@Test
	@Order(2)
	void step2OnceMoreChangesNothingAndANewPlanIsOpened() {
		Answer again = this.world.as("mv.rabat.1").act("/plans/" + this.plan.id(), "withdraw", Map.of());
		assertThat(again.status()).isEqualTo(200);

		Answer opened = this.world.as("cw.rabat.1").create("/plans", Map.of("caseId", this.casework.id()));

		assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
		assertThat(opened.text("planId")).isNotEqualTo(this.plan.id());
		this.trail.shows("return.planOpened").lacks("return.withdrawn");
	}

}
