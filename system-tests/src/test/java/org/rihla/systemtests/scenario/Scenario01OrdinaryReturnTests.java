/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Cast;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** An adult goes home: nothing goes wrong, and nothing is skipped either. */
@ScenarioTest
class Scenario01OrdinaryReturnTests {

	private final MovingWorld world;

	private final CaseWork casework;

	private final Trail trail;

	private @Nullable ReturningAdult plan;

	private @Nullable SupportedAdult support;

	Scenario01OrdinaryReturnTests(MovingWorld world) {
		this.world = world;
		this.casework = world.adultAlone();
		this.trail = world.trail();
	}

	@Test
	@Order(1)
	void step1RegistersOnlyWithConsent() {
		Answer refused = this.world.as("cw.rabat.1").create("/cases", withoutConsent(this.casework.registration()));

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.unmet()).containsExactly("consent-for-processing");

		this.casework.register();
		this.trail.and(this.casework.id()).shows("case.registered", "task.created CONTACT_BACK");
	}

	@Test
	@Order(2)
	void step2LeadsFromAssignmentToTheEndOfScreening() {
		this.casework.assign();
		this.casework.startIntake();
		this.casework.completeIntake();

		assertThat(decide().text("type")).isEqualTo("/problems/transition-not-allowed");

		this.casework.personIds().forEach(this.casework::screen);
		this.casework.completeScreening();
		this.trail.shows("case.assigned", "case.intakeStarted", "case.intakeCompleted", "case.screeningRecorded",
				"case.screeningCompleted", "case.factsChanged");
	}

	@Test
	@Order(3)
	void step3DecidesAndOpensThePlanWithMoneySetAside() {
		this.casework.decide();
		this.plan = new ReturningAdult(this.world, this.casework);
		this.plan.work().takeOverFacts();

		this.trail.and(this.plan.id())
			.shows("case.eligibilityDecided", "return.planOpened")
			.shows("case.phaseChanged")
			.shows("return.fundingRequested", "funding.reserved");
	}

	@Test
	@Order(4)
	void step4DeclaresAfterCounsellingOnly() {
		assertThat(plan().declare().text("type")).isEqualTo("/problems/transition-not-allowed");

		plan().work().awaitFunds();
		plan().work().identify();
		plan().work().counsel();
		assertThat(plan().declare().status()).isEqualTo(200);
		plan().work().startPreparation();

		this.trail.shows("return.counsellingCompleted", "return.declared", "return.preparationStarted");
	}

	@Test
	@Order(5)
	void step5CollectsPapersAndHoldsSeats() {
		plan().collectPapers();
		this.trail.and(plan().flyIn(Duration.ofDays(14)));

		this.trail.shows("return.documentRequested", "return.documentIssued", "return.seatsRequested",
				"movement.seatsHeld", "return.held");
	}

	@Test
	@Order(6)
	void step6BuysNoTicketBeforeTheTimeToThinkItOverIsOver() {
		this.world.moveOn(Duration.ofHours(47));
		Answer early = plan().as("mv.rabat.1", "request-ticketing", Map.of());
		assertThat(early.unmet()).containsExactly("cooling-off-running", "reconfirmation-stale");

		this.world.moveOn(Duration.ofHours(2));
		plan().work().reconfirm("cw.rabat.1", "TICKETING");
		plan().work().requestTicketing();
		plan().buyTickets();

		this.trail.shows("return.voluntarinessReconfirmed", "return.ticketingRequested", "funding.committed",
				"return.ticketingCleared", "movement.seatsTicketed", "return.ticketed");
	}

	@Test
	@Order(7)
	void step7GoesWhenEverybodyIsReadyAndAskedOnceMore() {
		plan().awaited();
		this.world.moveOn(Duration.ofDays(11));
		plan().readied();
		this.world.moveOn(Duration.ofDays(1));
		plan().work().depart();

		this.trail.shows("return.receptionRequested", "return.receptionAcknowledged", "return.voluntarinessReconfirmed",
				"return.ready", "return.voluntarinessReconfirmed", "return.departed", "movement.flown");
	}

	@Test
	@Order(8)
	void step8ArrivesWhenTheReceivingSideSaysSoAndItsCostsArePaid() {
		this.world.moveOn(Duration.ofHours(8));
		assertThat(plan().confirmArrival("mv.rabat.1").unmet()).containsExactly("not-receiving-side");
		assertThat(plan().confirmArrival("ro.abidjan.1").status()).isEqualTo(200);
		this.trail.shows("return.arrivalConfirmed", "monitoring.started");
		assertThat(this.casework.awaitStatus("RETURNED").text("status")).isEqualTo("RETURNED");

		assertThat(plan().as("cw.rabat.1", "complete", Map.of()).unmet()).containsExactly("costs-unsettled",
				"pocket-money-receipt-missing");
		plan().work().settleCosts(this.world.backoffice());
		plan().work().handOutPocketMoney();
		this.trail.shows("funding.spent", "funding.spent", "funding.spent", "funding.spent");
		plan().completed();
		this.trail.shows("return.completed");
	}

	@Test
	@Order(9)
	void step9AgreesOnSupportWithMoneyThatTwoOfficesBind() {
		SupportMoney money = SupportMoney.enough(this.world);
		this.support = new SupportedAdult(this.world, plan().id(), this.casework.personIds().getFirst());
		support().propose(120_000, 2, money.line());
		support().assess();
		assertThat(support().submit().status()).isEqualTo(200);
		support().awaitMoney();

		assertThat(support().approve("ro.abidjan.1").status()).isEqualTo(403);
		assertThat(support().approve("pm.rabat.1").status()).isEqualTo(200);
		money.bind(support().id());
		support().activate();

		this.trail.and(support().id())
			.shows("reintegration.planDrafted", "reintegration.assessed", "reintegration.planSubmitted",
					"funding.reserved REINTEGRATION", "reintegration.planApproved", "funding.committed REINTEGRATION",
					"reintegration.planActivated", "case.phaseChanged IN_REINTEGRATION");
		assertThat(this.casework.awaitStatus("IN_REINTEGRATION").text("status")).isEqualTo("IN_REINTEGRATION");
	}

	@Test
	@Order(10)
	void step10PaysEachPartOnlyWhenTheOneBeforeHasArrived() {
		support().await("both parts due", (read) -> read.body().at("/tranches/1/status").asString("").equals("DUE"));
		assertThat(support().requestTranche(2).unmet()).containsExactly("previous-tranche-unconfirmed");

		for (int part = 1; part <= 2; part++) {
			support().readyToPay(part);
			assertThat(support().disburse(part).status()).isEqualTo(200);
			this.trail.shows("reintegration.trancheRequested", "reintegration.trancheApproved",
					"reintegration.trancheDisbursed", "funding.spent REINTEGRATION");
			support().confirm(part);
			this.trail.shows("reintegration.trancheConfirmed");
		}

		this.casework.consentTo("REFERRAL", Cast.HARBOUR);
		support().giveWhatWasAgreed();
		this.trail.shows("reintegration.measureOrdered", "reintegration.measureDelivered",
				"reintegration.measureVerified");
	}

	@Test
	@Order(11)
	void step11FollowsUpToTheEndAndClosesByTwoHumans() {
		ReturnedAdult home = new ReturnedAdult(this.world, this.casework);
		home.surveyed("ENDLINE");
		home.visitedForTheLastTime();
		assertThat(support().complete("pm.rabat.1").status()).isEqualTo(200);
		this.trail.and(home.id())
			.shows("monitoring.surveyScored", "monitoring.visitCompleted", "reintegration.planCompleted",
					"monitoring.ended");

		assertThat(home.requestClosure("pm.rabat.1", "REINTEGRATION_COMPLETED").status()).isEqualTo(200);
		assertThat(home.approveClosure("pm.rabat.1").unmet()).contains("maker-is-checker");
		home.closedBy("pm.rabat.2");

		this.trail.shows("case.closureRequested", "case.closed");
	}

	private SupportedAdult support() {
		return Objects.requireNonNull(this.support);
	}

	private ReturningAdult plan() {
		return Objects.requireNonNull(this.plan);
	}

	private Answer decide() {
		return this.world.as("pm.rabat.1")
			.act("/cases/" + this.casework.id(), "decide-eligibility",
					Map.of("programme", "AVRR-MA", "outcome", "ELIGIBLE", "reviewRightTold", false));
	}

	private static JsonNode withoutConsent(Map<String, Object> registration) {
		JsonNode without = new JsonMapper().valueToTree(registration);
		without.path("persons").forEach((person) -> ((ObjectNode) person).remove("processingConsent"));
		return without;
	}

}
