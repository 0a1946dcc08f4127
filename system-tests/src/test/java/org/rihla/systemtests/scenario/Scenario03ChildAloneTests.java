/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.PlanWork;
import tools.jackson.databind.JsonNode;

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

	private String file = "";

	private String track = "";

	Scenario03ChildAloneTests(World world) {
		this.world = world;
		this.casework = world.group(List.of(world.human(TODAY.minusYears(12).minusDays(100))));
		this.casework.register();
		this.casework.assign();
		this.casework.startIntake();
		this.casework.completeIntake();
		this.address = "/cases/" + this.casework.id();
		this.trail = world.trail(this.casework.id());
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
		this.file = "/protection-files/" + files(OFFICER).path(0).path("fileId").asString();
		this.track = this.file + "/tracks/"
				+ read(OFFICER, this.file).path("tracks").path(0).path("trackId").asString();
		assertThat(this.world.as(WORKER).get(this.file).status()).isEqualTo(404);
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
		obeyed(this.world.as(OFFICER).act(this.file, relative("child"), Map.of("findings", findings())));
		obeyed(this.world.as(OFFICER)
			.act(this.file, "readers", Map.of("subject", this.world.subject(SECOND_OFFICER), "lead", false, "until",
					TODAY.plusDays(30).toString())));

		Answer alone = this.world.as(OFFICER).act(this.file, relative("sign"), Map.of());
		assertThat(alone.unmet()).containsExactly("maker-is-checker");

		obeyed(this.world.as(SECOND_OFFICER).act(this.file, relative("sign"), Map.of()));
		gatesOf("DECLARE").forEach((gate) -> obeyed(
				this.world.as(OFFICER).act(this.file, relative("gates/" + gate + "/satisfy"), Map.of())));
		this.trail.shows("protection.gateSatisfied", "protection.gateSatisfied", "protection.gateSatisfied",
				"protection.gateSatisfied", "protection.gateSatisfied");

		obeyed(declare(WORKER, this.world.planOf(this.casework)));
		this.trail.shows("return.declared");
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
					Map.of("signatures", List.of(Map.of("personId", this.casework.personIds().getFirst(), "by",
							"GUARDIAN", "method", "SIGNED", "textVersion", "declaration/1", "language", "fr"))));
	}

	private static Map<String, Object> findings() {
		String today = TODAY.toString();
		return Map.of("guardian",
				Map.of("name", "Guardian Invented", "authority", "Family court", "mandateSeen", true, "mandateUntil",
						TODAY.plusYears(1).toString()),
				"tracing", "FOUND", "familyAssessment", Map.of("mode", "HOME_VISIT", "doneOn", today), "determination",
				Map.of("outcome", "RETURN_IN_BEST_INTERESTS", "decidedOn", today, "panelFunctions",
						List.of("judge", "psychologist"), "childHeard", true, "viewsOfTheChild", "Wants to go home",
						"alternativesWeighed", List.of("Care in the host country")),
				"consents",
				Map.of("guardianOn", today, "childOn", today, "receivingCarerOn", today, "withdrawnBy", List.of()),
				"carer", Map.of("name", "Aunt Invented", "relation", "aunt", "identityChecked", true, "ready", true,
						"lastContactOn", today));
	}

	private List<String> gatesOf(String stage) {
		return read(OFFICER, this.file).path("tracks")
			.path(0)
			.path("gates")
			.valueStream()
			.filter((gate) -> stage.equals(gate.path("stage").asString()))
			.map((gate) -> gate.path("gateId").asString())
			.toList();
	}

	private String relative(String verb) {
		return this.track.substring(this.file.length() + 1) + "/" + verb;
	}

	private JsonNode files(String user) {
		return read(user, "/protection-files?caseId=" + this.casework.id());
	}

	private JsonNode read(String user, String path) {
		return obeyed(this.world.as(user).get(path)).body();
	}

	private static Answer obeyed(Answer answer) {
		assertThat(answer.isOk()).as(answer.body().toString()).isTrue();
		return answer;
	}

}
