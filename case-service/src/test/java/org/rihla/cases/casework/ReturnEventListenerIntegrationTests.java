/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.EventPublisher;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.RihlaTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;

/** A case follows its return. */
@RihlaTest
class ReturnEventListenerIntegrationTests {

	@LocalServerPort
	private int port;

	@Test
	void followsItsPlanIntoReturnBackAndHome() {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER)).untilEligible();
		try (EventPublisher firstPlan = new EventPublisher("return-events", UUID.randomUUID());
				EventPublisher secondPlan = new EventPublisher("return-events", UUID.randomUUID())) {
			firstPlan.publish("return.planOpened", journey.caseId());
			awaitStatus(journey, "IN_RETURN");
			firstPlan.publish("return.counsellingCompleted", journey.caseId());
			firstPlan.publish("return.withdrawn", journey.caseId());
			awaitStatus(journey, "ELIGIBLE");
			secondPlan.publish("return.planOpened", journey.caseId());
			secondPlan.publish("return.arrivalConfirmed", journey.caseId());
			awaitStatus(journey, "RETURNED");
		}
		try (EventProbe probe = new EventProbe("case-events")) {
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(probe.typesOf(UUID.fromString(journey.caseId())))
					.endsWith("case.phaseChanged", "case.phaseChanged", "case.phaseChanged", "case.phaseChanged"));
			assertThat(probe.of(UUID.fromString(journey.caseId())).getLast().json())
				.contains("\"causedBy\":\"return.arrivalConfirmed\"")
				.contains("\"actorRole\":\"system\"");
		}
	}

	@Test
	void waitsAndComesBackWhenThePlanIsCancelledAndTellsItWithoutGaps() {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER)).untilEligible();
		UUID caseId = UUID.fromString(journey.caseId());
		try (EventPublisher plan = new EventPublisher("return-events", UUID.randomUUID());
				EventPublisher entry = new EventPublisher("return-events", UUID.randomUUID())) {
			plan.publish("return.planOpened", journey.caseId());
			entry.publish("waitlist.entered", journey.caseId());
			awaitStatus(journey, "WAITLISTED");
			entry.publish("waitlist.left", journey.caseId());
			awaitStatus(journey, "IN_RETURN");
			plan.publish("return.cancelled", journey.caseId());
			awaitStatus(journey, "ELIGIBLE");
		}
		try (EventProbe probe = new EventProbe("case-events")) {
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(probe.typesOf(caseId)).endsWith("case.phaseChanged",
						"case.phaseChanged", "case.phaseChanged", "case.phaseChanged"));
			List<Long> sequences = probe.of(caseId).stream().map(EventProbe.Seen::sequence).distinct().toList();
			assertThat(sequences).isEqualTo(LongStream.rangeClosed(1, sequences.size()).boxed().toList());
		}
	}

	private static void awaitStatus(CaseJourney journey, String status) {
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(journey.read(CASEWORKER).text("/status")).isEqualTo(status));
	}

}
