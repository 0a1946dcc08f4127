/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.EventPublisher;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;

/** What somebody is asked to do when work or time has ended. */
@RihlaTest
class NextStepsIntegrationTests {

	private static final Tokens PRIVACY = Tokens.of("data-protection-officer");

	private static final Duration LONGER_THAN_KEPT = Duration.ofDays(370);

	@LocalServerPort
	private int port;

	@Autowired
	private RetentionJob job;

	@Autowired
	private MovableClock clock;

	private Api api = new Api(0, CASEWORKER);

	private Duration moved = Duration.ZERO;

	@BeforeEach
	void speaksAsCaseworker() {
		this.api = new Api(this.port, CASEWORKER);
	}

	@AfterEach
	void leavesTheClockAsItWas() {
		this.clock.move(this.moved.negated());
	}

	@Test
	void closureIsProposedWhenTheLastWorkEndsAndNoMoreWhenOtherWorkBegins() {
		CaseJourney journey = CaseJourney.register(this.api).untilEligible();
		try (EventPublisher plan = new EventPublisher("return-events", UUID.randomUUID());
				EventPublisher support = new EventPublisher("return-events", UUID.randomUUID())) {
			plan.publish("return.planOpened", journey.caseId());
			plan.publish("return.arrivalConfirmed", journey.caseId());
			awaitOpen(journey, CASEWORKER, "REINTEGRATION_SESSION");
			assertThat(open(journey, CASEWORKER)).doesNotContain("PROPOSE_CLOSURE");
			plan.publish("return.completed", journey.caseId());
			awaitOpen(journey, CASEWORKER, "PROPOSE_CLOSURE");

			support.publish("reintegration.planDrafted", journey.caseId());

			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(open(journey, CASEWORKER)).doesNotContain("PROPOSE_CLOSURE"));
		}
	}

	@Test
	void deletionIsDecidedOnWhenTheDayHasCome() {
		CaseJourney journey = CaseJourney.register(this.api).assign();
		Answer closed = close(journey);

		this.job.run();
		assertThat(open(journey, PRIVACY)).isEmpty();
		later(LONGER_THAN_KEPT);
		this.job.run();
		this.job.run();

		assertThat(open(journey, PRIVACY)).containsExactly("RETENTION_REVIEW");
		Answer seen = this.api.as(MANAGER).get(journey.path(""));
		assertThat(this.api.as(MANAGER)
			.post(journey.path("/reopen"), Api.example("reopenCase").put("requestedBy", Tokens.subjectOf("caseworker")),
					seen)
			.status()).isEqualTo(200);
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(open(journey, PRIVACY)).doesNotContain("RETENTION_REVIEW"));
		assertThat(closed.text("/retentionUntil")).isNotEmpty();
	}

	private Answer close(CaseJourney journey) {
		ObjectNode body = Api.example("requestClosure");
		((ObjectNode) body.at("/persons/0")).put("personId", journey.personId()).put("code", "REGULARISED_OR_STAYS");
		Answer asked = this.api.post(journey.path("/request-closure"), body, journey.last());
		return this.api.as(MANAGER).post(journey.path("/approve-closure"), Api.example("approveClosure"), asked);
	}

	private List<String> open(CaseJourney journey, Tokens caller) {
		return this.api.as(caller)
			.get("/tasks?scope=OFFICE&caseId=" + journey.caseId())
			.json()
			.path("items")
			.valueStream()
			.map((task) -> task.path("code").asString())
			.toList();
	}

	private void awaitOpen(CaseJourney journey, Tokens caller, String code) {
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(open(journey, caller)).contains(code));
	}

	private void later(Duration further) {
		this.clock.move(further);
		this.moved = this.moved.plus(further);
	}

}
