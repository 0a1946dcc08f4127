/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.EventPublisher;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.RihlaTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;

/** Which tasks come and go by themselves. */
@RihlaTest
class TaskLifeIntegrationTests extends TasksOverHttp {

	@Autowired
	private TaskJob job;

	@Test
	void comesWithTheCaseAndEndsByWhatIsRecorded() {
		awaitCodes(CASEWORKER, "MINE", "CONTACT_BACK", "INTAKE_INTERVIEW");

		this.journey.intake();

		awaitCodes(CASEWORKER, "MINE");
		assertThat(this.api.get("/tasks/counts?scope=MINE").status()).isEqualTo(200);
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

	private void later(Duration further) {
		this.clock.move(further);
		this.moved = this.moved.plus(further);
	}

}
