/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.PlanWork;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A child without anybody wants to go home: it does so only if that is best for the
 * child.
 */
@ScenarioTest
class Scenario03ChildAloneTests {

	private static final String WORKER = "cw.rabat.1";

	private static final String OFFICER = "po.rabat.1";

	private static final String SECOND_OFFICER = "po.casa.1";

	private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

	private final World world;

	private final CaseWork casework;

	private final Trail trail;

	private String address = "";

	private final ChildFile file;

	Scenario03ChildAloneTests(World world) {
		this.world = world;
		this.casework = world.group(List.of(world.human(TODAY.minusYears(12).minusDays(100))));
		this.casework.register();
		this.casework.assign();
		this.casework.startIntake();
		this.casework.completeIntake();
		this.address = "/cases/" + this.casework.id();
		this.trail = world.trail(this.casework.id());
		this.file = new ChildFile(world, OFFICER, this.casework.id());
	}

	@Test
	@Order(1)
	void step1ScreeningOpensATrackThatOnlyReadersSee() {
		String screening = screen();
		this.trail.shows("case.screeningRecorded", "protection.reviewRequested", "protection.trackOpened");

		assertThat(
				obeyed(this.world.as(OFFICER).act(this.address, "protection-file", Map.of("reason", "Takes the lead")))
					.text("caseId"))
			.isEqualTo(this.casework.id());
		assertThat(this.world.as(WORKER).get(this.file.address()).status()).isEqualTo(404);
		assertThat(this.casework.read().body().toString()).doesNotContain("protection-files");

		obeyed(this.world.as(OFFICER).act(this.address, "screenings/" + screening + "/sign", Map.of()));
		this.casework.completeScreening();
	}

	@Test
	@Order(2)
	void step2DeclaringIsRefusedToEachInHisOwnWords() {
		PlanWork plan = counselled();

		Answer toTheWorker = declare(WORKER, plan);
		assertThat(toTheWorker.status()).isEqualTo(409);
		assertThat(toTheWorker.unmet()).containsExactly("review-pending");
		assertThat(toTheWorker.body().toString()).contains("desk").doesNotContain("gate", "CHILD");

		assertThat(declare(OFFICER, plan).unmet()).containsExactly("protection-gate-open");
	}

	@Test
	@Order(3)
	void step3TheGatesHoldOnlyWhenTwoPeopleHaveDecided() {
		this.file.record(ChildFile.findings(TODAY));
		this.file.addReader(SECOND_OFFICER, TODAY.plusDays(30));

		assertThat(this.file.sign(OFFICER).unmet()).containsExactly("maker-is-checker");

		obeyed(this.file.sign(SECOND_OFFICER));
		this.file.satisfyAllOf("DECLARE");
		this.trail.shows("protection.gateSatisfied", "protection.gateSatisfied", "protection.gateSatisfied",
				"protection.gateSatisfied", "protection.gateSatisfied");

		obeyed(declare(WORKER, this.world.planOf(this.casework)));
		this.trail.shows("return.declared");
	}

	@Test
	@Order(4)
	void step4AGateThatFailsTakesTheTicketsBackToRisk() {
		PlanWork plan = ticketed();
		this.trail.and(plan.id()).shows("return.ticketingRequested", "return.ticketed");

		this.file.fail("CARER");

		this.trail.shows("protection.gateFailed", "return.steppedBack", "task.created PLAN_STEPPED_BACK");
		this.world.simulator().awaitNotice(World.ABIDJAN, "org.rihla.notice.receptionUpdated.v1");
		assertThat(plan.awaitStatus("PREPARING").body().at("/booking/state").asString()).isEqualTo("AT_RISK");
	}

	@Test
	@Order(5)
	void step5TheSameSeatsAreGoodAgainWhenTheCarerIsReached() {
		PlanWork plan = this.world.planOf(this.casework);
		Answer refused = this.world.as("mv.rabat.1").act("/plans/" + plan.id(), "request-ticketing", Map.of());
		assertThat(refused.unmet()).containsExactly("review-pending");

		this.file.satisfy("CARER");
		obeyed(this.world.as("mv.rabat.1").act("/plans/" + plan.id(), "request-ticketing", Map.of()));

		this.trail.shows("protection.gateSatisfied", "return.ticketed").lacks("return.ticketingRequested");
	}

	@Test
	@Order(6)
	void step6NobodyHasArrivedBeforeTheHandOverIsSigned() {
		PlanWork plan = this.world.planOf(this.casework);
		this.file.record(Map.of("escort", Map.of("name", "Escort Invented", "bookedOn", TODAY.toString())));
		this.file.satisfy("ESCORT");
		plan.brief();
		plan.checkBeforeEmbarkation();
		plan.markReady();
		plan.depart();
		assertThat(arrive(plan).unmet()).containsExactly("review-pending");

		this.file.record(Map.of("handOver", Map.of("signedBy", "Aunt Invented", "on", TODAY.toString())));
		this.file.satisfy("HAND_OVER");
		this.trail.shows("protection.gateSatisfied", "protection.gateSatisfied");
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> arrive(plan).isOk());
		this.trail.shows("return.arrivalConfirmed");
	}

	private PlanWork ticketed() {
		List.of("CONSULATE_IDENTITY", "EXIT_AUTHORITIES", "RECEIVING_OFFICE")
			.forEach((purpose) -> this.casework.consentTo(purpose, ""));
		PlanWork plan = this.world.planOf(this.casework);
		plan.startPreparation();
		plan.obtainDocuments();
		plan.permitExit();
		plan.examine();
		obeyed(this.world.as("mv.rabat.1")
			.act("/plans/" + plan.id(), "escorts",
					Map.of("personIds", this.casework.personIds(), "kind", "CHILD", "name", "Escort Invented")));
		plan.requestReception();
		plan.acknowledgeReception();
		String flight = this.world.backoffice().flight(2);
		plan.requestSeats(flight);
		plan.reconfirm(WORKER, "TICKETING");
		plan.requestTicketing();
		plan.commitFunds(this.world.backoffice());
		this.world.backoffice().ticket(flight, plan);
		plan.awaitStatus("TICKETED");
		return plan;
	}

	private Answer arrive(PlanWork plan) {
		return this.world.as("ro.abidjan.1")
			.act("/plans/" + plan.id(), "confirm-arrival", Map.of("personIds", this.casework.personIds(), "met", true));
	}

	private String screen() {
		Answer screened = obeyed(this.world.as(WORKER)
			.act(this.address, "screenings",
					Map.of("personId", this.casework.personIds().getFirst(), "instrument", "screen/1", "answers",
							Map.of("findings", List.of(Map.of("code", "UASC", "severity", 1)), "protectiveFactors",
									List.of(), "needs", List.of(), "immediateDanger", false, "confirmedLevel",
									"HIGH"))));
		return screened.body().path("screenings").path(0).path("screeningId").asString();
	}

	private PlanWork counselled() {
		this.casework.decide();
		PlanWork plan = this.world.planOf(this.casework);
		plan.takeOverFacts();
		plan.awaitFunds();
		plan.identify();
		plan.counsel();
		return plan;
	}

	private Answer declare(String user, PlanWork plan) {
		return this.world.as(user)
			.act("/plans/" + plan.id(), "declare",
					Map.of("occurredOn", this.world.now().minus(Duration.ofDays(3)).toString(), "lateReason",
							"entered after the fact", "signatures",
							List.of(Map.of("personId", this.casework.personIds().getFirst(), "by", "GUARDIAN", "method",
									"SIGNED", "textVersion", "declaration/1", "language", "fr"))));
	}

	private static Answer obeyed(Answer answer) {
		assertThat(answer.isOk()).as(answer.body().toString()).isTrue();
		return answer;
	}

}
