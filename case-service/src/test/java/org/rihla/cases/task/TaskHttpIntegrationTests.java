/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.EventPublisher;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;
import static org.rihla.cases.casework.CaseJourney.OFFICER;

/** Tasks come and go with what happens, and are worked on over HTTP. */
@RihlaTest
class TaskHttpIntegrationTests extends TasksOverHttp {

	@Test
	void isDoneCancelledAndReassignedByPeople() {
		awaitCodes(CASEWORKER, "MINE", "CONTACT_BACK", "INTAKE_INTERVIEW");
		Answer contact = task("CONTACT_BACK");
		Answer interview = task("INTAKE_INTERVIEW");
		String colleague = Tokens.subjectOf("colleague");

		Answer given = this.api.post(path(contact) + "/reassign",
				Api.example("reassignTask").put("assigneeId", colleague), contact);
		Answer done = this.api.as(Tokens.of("caseworker").subject(colleague))
			.post(path(contact) + "/done", "{}", given);
		Answer unsaid = this.api.post(path(interview) + "/cancel", "{}", interview);
		Answer cancelled = this.api.post(path(interview) + "/cancel", Api.example("cancelTask"), interview);

		assertThat(given.text("/assigneeId")).isEqualTo(colleague);
		assertThat(done.text("/status")).isEqualTo("DONE");
		assertThat(unsaid.unmet()).containsExactly("reason-missing");
		assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
		assertThat(this.api.post(path(contact) + "/cancel", Api.example("cancelTask"), done).problem())
			.isEqualTo("transition-not-allowed");
	}

	@Test
	void isMadeByHandOnceForACaseThatTheCallerSees() {
		String key = UUID.randomUUID().toString();
		Answer first = this.api.post("/tasks", body(), key, null);
		Answer second = this.api.post("/tasks", body(), key, null);
		Api stranger = this.api.as(Tokens.of("caseworker").subject(Tokens.subjectOf("stranger")).teams("RBA-9"));

		assertThat(first).returns(201, Answer::status).returns("OTHER", (answer) -> answer.text("/code"));
		assertThat(second).isEqualTo(first);
		assertThat(this.api.post("/tasks", body().put("dueOn", "2020-01-01")).unmet()).containsExactly("due-in-past");
		assertThat(stranger.post("/tasks", body()).status()).isEqualTo(404);
		assertThat(stranger.get(path(first)).status()).isEqualTo(404);
		assertThat(this.api.as(Tokens.of("auditor")).post("/tasks", body()).status()).isEqualTo(403);
		assertThat(this.api.as(Tokens.of("auditor")).get("/tasks").status()).isEqualTo(403);
		assertThat(this.api.as(MANAGER).get(path(first)).status()).isEqualTo(200);
		assertThat(this.api.as(Tokens.of("programme-manager").office("CAS")).get(path(first)).status()).isEqualTo(404);
		assertThat(this.api.as(MOVEMENTS).get(path(first)).status()).isEqualTo(404);
		assertThat(this.api.post(path(first) + "/done", "{}", UUID.randomUUID().toString(), "\"77\"").status())
			.isEqualTo(412);
		assertThat(this.api.post(path(first) + "/done", "{}", UUID.randomUUID().toString(), null).status())
			.isEqualTo(428);
	}

	@Test
	void waitsAtTheDeskOfItsRole() {
		UUID plan = UUID.randomUUID();
		try (EventPublisher events = new EventPublisher("return-events", plan)) {
			events.publish("return.checklistChanged", this.journey.caseId());
			events.publish("return.checklistChanged", this.journey.caseId());
		}

		awaitCodes(MOVEMENTS, "OFFICE", "CHECKLIST_CHASE");
		assertThat(codes(Tokens.of("movements-officer").office("CAS").subject(Tokens.subjectOf("elsewhere")), "OFFICE"))
			.isEmpty();
	}

	@Test
	void isSeenByProtectionOfficersAloneAndNamedByNoEventWhenItStemsFromProtection() {
		try (EventPublisher events = new EventPublisher("case-events-restricted", UUID.randomUUID())) {
			events.publish("protection.reviewRequested", this.journey.caseId());
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(codes(OFFICER, "OFFICE")).contains("PROTECTION_REVIEW"));
			UUID task = UUID.fromString(task(OFFICER, "OFFICE", "PROTECTION_REVIEW").text("/taskId"));

			assertThat(this.api.get("/tasks/" + task).status()).isEqualTo(404);
			assertThat(this.api.as(MANAGER).get("/tasks/" + task).status()).isEqualTo(404);
			events.publish("protection.reviewConcluded", this.journey.caseId());
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(codes(OFFICER, "OFFICE")).doesNotContain("PROTECTION_REVIEW"));
			try (EventProbe probe = new EventProbe("case-events")) {
				await().atMost(Duration.ofSeconds(20))
					.untilAsserted(() -> assertThat(probe.typesOf(task)).containsExactly("task.created", "task.done"));
				assertThat(probe.of(task)).allSatisfy((event) -> assertThat(event.json()).contains("\"REVIEW\"")
					.doesNotContain("PROTECTION")
					.doesNotContain("assigneeRole"));
			}
		}
	}

	@Test
	void isListedInPagesByUrgency() {
		awaitCodes(CASEWORKER, "MINE", "CONTACT_BACK", "INTAKE_INTERVIEW");
		for (String day : List.of("2040-03-01", "2040-01-01", "2040-02-01")) {
			this.api.post("/tasks", body().put("dueOn", day).put("assigneeId", Tokens.subjectOf("caseworker")));
		}
		List<String> days = new ArrayList<>();
		String next = "";
		do {
			Answer page = this.api.get(mine("MINE") + "&limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
			assertThat(page.status()).as(page.body()).isEqualTo(200);
			page.json().path("items").valueStream().map((task) -> task.path("dueOn").asString()).forEach(days::add);
			next = page.text("/next");
		}
		while (!next.isEmpty());

		assertThat(days).hasSize(5).isSorted();
		assertThat(this.api.get("/tasks?scope=MINE&cursor=bm9uc2Vuc2U").problem()).isEqualTo("cursor-invalid");
	}

}
