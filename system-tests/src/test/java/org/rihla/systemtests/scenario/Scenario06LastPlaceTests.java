/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.PlanWork;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A donor's hundred returns are taken: who comes next waits, the most vulnerable is
 * offered what becomes free, and an offer that nobody answers goes on to the next.
 */
@ScenarioTest
class Scenario06LastPlaceTests {

	private static final int RETURNS = 100;

	private final ScarceWorld world;

	private final PlanWork taker;

	private final CaseWork next;

	private final PlanWork nextPlan;

	private final CaseWork vulnerable;

	private final PlanWork vulnerablePlan;

	private final Trail nextTrail;

	private final Trail trail;

	Scenario06LastPlaceTests(ScarceWorld world) {
		this.world = world;
		world.begin();
		world.south(RETURNS, 300);
		this.taker = world.served(RETURNS);
		this.next = world.adultAlone();
		this.nextPlan = world.eligible(this.next, "LOW");
		this.nextTrail = world.trail(this.next.id(), this.nextPlan.id());
		this.vulnerable = world.adultAlone();
		this.vulnerablePlan = world.eligible(this.vulnerable, "HIGH");
		this.trail = world.trail(this.vulnerable.id(), this.vulnerablePlan.id());
	}

	@Test
	@Order(1)
	void step1BothWaitAndGetNoSeatsWithoutMoney() {
		this.nextTrail.shows("return.planOpened", "return.fundingRequested", "waitlist.entered",
				"case.phaseChanged WAITLISTED");
		this.trail.shows("return.planOpened", "return.fundingRequested", "waitlist.entered",
				"case.phaseChanged WAITLISTED");
		assertThat(this.world.entry(this.next, "WAITING").path("position").intValue()).isEqualTo(2);

		this.nextPlan.identify();
		this.nextPlan.counsel();
		this.nextPlan.declare();
		this.nextPlan.startPreparation();
		String flight = this.world.backoffice().flight(1);
		Answer refused = this.world.as("mv.rabat.1")
			.act("/plans/" + this.nextPlan.id(), "request-seats", Map.of("movementId", flight));
		assertThat(refused.unmet()).contains("funds-not-reserved");
	}

	@Test
	@Order(2)
	void step2WhatOneGivesBackIsOfferedToTheMostVulnerable() {
		this.world.as("cw.rabat.1").act("/plans/" + this.taker.id(), "withdraw", Map.of());

		this.trail.shows("funding.reserved", "waitlist.offered");
		JsonNode offered = this.world.entry(this.vulnerable, "OFFERED");
		assertThat(offered.at("/offer/explanation/rank").intValue()).isEqualTo(1);
		assertThat(offered.at("/offer/explanation/considered").intValue()).isEqualTo(2);
		assertThat(this.world.entry(this.next, "WAITING").path("position").intValue()).isEqualTo(1);
	}

	@Test
	@Order(3)
	void step3TakenItHolds() {
		accept(this.vulnerable, "OFFERED");

		this.trail.shows("waitlist.offerAccepted", "waitlist.left").shows("case.phaseChanged IN_RETURN");
		this.vulnerablePlan.awaitFunds();
	}

	@Test
	@Order(4)
	void step4AnOfferThatNobodyAnswersGoesToTheNextAndCannotBeTakenLater() {
		CaseWork silent = this.world.adultAlone();
		PlanWork silentPlan = this.world.eligible(silent, "HIGH");
		Trail silentTrail = this.world.trail(silent.id(), silentPlan.id()).shows("waitlist.entered");
		this.world.as("cw.rabat.1").act("/plans/" + this.vulnerablePlan.id(), "withdraw", Map.of());
		silentTrail.shows("funding.reserved", "waitlist.offered");

		this.world.moveOn(Duration.ofDays(12));

		silentTrail.shows("waitlist.offerExpired", "funding.released");
		this.nextTrail.shows("funding.reserved", "waitlist.offered");
		assertThat(accept(silent, "WAITING").unmet()).containsExactly("offer-expired");
		assertThat(accept(this.next, "OFFERED").status()).isEqualTo(200);
	}

	private Answer accept(CaseWork casework, String status) {
		String entry = this.world.entry(casework, status).path("entryId").stringValue();
		return this.world.as("cw.rabat.1").act("/waitlist/" + entry, "accept", Map.of());
	}

}
