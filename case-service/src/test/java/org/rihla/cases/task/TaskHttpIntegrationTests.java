/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.EventPublisher;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;
import static org.rihla.cases.casework.CaseJourney.OFFICER;

/** Tasks come and go with what happens, and are worked on over HTTP. */
@RihlaTest
class TaskHttpIntegrationTests {

	private static final Tokens MOVEMENTS = Tokens.of("movements-officer");

	@LocalServerPort
	private int port;

	@Autowired
	private MovableClock clock;

	@Autowired
	private TaskJob job;

	private Api api = new Api(0, CASEWORKER);

	private CaseJourney journey = CaseJourney.none();

	private Duration moved = Duration.ZERO;

	@AfterEach
	void leavesTheClockAsItWas() {
		this.clock.move(this.moved.negated());
	}

	@BeforeEach
	void opensACase() {
		this.api = new Api(this.port, CASEWORKER);
		this.journey = CaseJourney.register(this.api).assign();
	}

	@Test
	void comesWithTheCaseAndEndsByWhatIsRecorded() {
		awaitCodes(CASEWORKER, "MINE", "CONTACT_BACK", "INTAKE_INTERVIEW");

		this.journey.intake();

		awaitCodes(CASEWORKER, "MINE");
		assertThat(this.api.get("/tasks/counts?scope=MINE").status()).isEqualTo(200);
	}

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
	void comesAgainWhenAHumanDidItAndNothingEndedIt() {
		try (EventPublisher events = new EventPublisher("return-events", UUID.randomUUID())) {
			events.publish("return.documentRequested", this.journey.caseId());
			awaitCodes(MOVEMENTS, "OFFICE", "CONSULATE_CHASE");
			Answer chase = task(MOVEMENTS, "OFFICE", "CONSULATE_CHASE");

			this.api.as(MOVEMENTS).post(path(chase) + "/done", "{}", chase);

			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(task(MOVEMENTS, "OFFICE", "CONSULATE_CHASE").text("/taskId"))
					.isNotEqualTo(chase.text("/taskId")));
			events.publish("return.documentIssued", this.journey.caseId());
			awaitCodes(MOVEMENTS, "OFFICE");
		}
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
	void isOverdueAndEscalatedOnceByTheClock() {
		awaitCodes(CASEWORKER, "MINE", "CONTACT_BACK", "INTAKE_INTERVIEW");
		Answer contact = task("CONTACT_BACK");
		UUID id = UUID.fromString(contact.text("/taskId"));

		later(Duration.ofDays(12));
		this.job.run();
		this.job.run();
		later(Duration.ofDays(6));
		this.job.run();
		this.job.run();

		Answer late = this.api.get(path(contact));
		assertThat(late).returns("ESCALATED", (answer) -> answer.text("/status"))
			.returns("programme-manager", (answer) -> answer.text("/escalatedTo"));
		try (EventProbe probe = new EventProbe("case-events")) {
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(probe.typesOf(id)).containsExactly("task.created", "task.overdue",
						"task.escalated"));
		}
	}

	@Test
	void endsWithItsCase() {
		awaitCodes(CASEWORKER, "MINE", "CONTACT_BACK", "INTAKE_INTERVIEW");

		try (EventPublisher events = new EventPublisher("case-events", UUID.randomUUID())) {
			events.publish("case.closed", this.journey.caseId());
		}

		awaitCodes(CASEWORKER, "MINE");
	}

	@Test
	void keepsACaseOpenThatOwesSomethingToSomebody() {
		Answer promised = this.api.post("/tasks", body());
		ObjectNode closure = Api.example("requestClosure");
		((ObjectNode) closure.at("/persons/0")).put("personId", this.journey.personId());
		Answer asked = this.api.post(this.journey.path("/request-closure"), closure, this.journey.last());
		Api manager = this.api.as(MANAGER);

		assertThat(manager.post(this.journey.path("/approve-closure"), Api.example("approveClosure"), asked).unmet())
			.containsExactly("open-task");
		this.api.post(path(promised) + "/done", "{}", promised);
		assertThat(manager.post(this.journey.path("/approve-closure"), Api.example("approveClosure"), asked)
			.text("/status")).isEqualTo("CLOSED");
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(codes(MANAGER, "OFFICE")).isEmpty());
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

	private ObjectNode body() {
		return Api.example("createTask").put("caseId", this.journey.caseId());
	}

	private String mine(String scope) {
		return "/tasks?scope=" + scope + "&caseId=" + this.journey.caseId();
	}

	private Answer task(String code) {
		return task(CASEWORKER, "MINE", code);
	}

	private Answer task(Tokens caller, String scope, String code) {
		String id = this.api.as(caller)
			.get(mine(scope))
			.json()
			.path("items")
			.valueStream()
			.filter((task) -> task.path("code").asString().equals(code))
			.map((task) -> task.path("taskId").asString())
			.findFirst()
			.orElseThrow();
		return this.api.as(caller).get("/tasks/" + id);
	}

	private List<String> codes(Tokens caller, String scope) {
		return this.api.as(caller)
			.get(mine(scope))
			.json()
			.path("items")
			.valueStream()
			.map((JsonNode task) -> task.path("code").asString())
			.sorted()
			.toList();
	}

	private void awaitCodes(Tokens caller, String scope, String... codes) {
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(codes(caller, scope)).containsExactly(codes));
	}

	private void later(Duration further) {
		this.clock.move(further);
		this.moved = this.moved.plus(further);
	}

	private static String path(Answer task) {
		return "/tasks/" + task.text("/taskId");
	}

}
