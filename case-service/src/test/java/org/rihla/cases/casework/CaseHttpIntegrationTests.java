/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.RihlaTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;

/** The endpoints of a case from registration to eligibility. */
@RihlaTest
class CaseHttpIntegrationTests {

	@LocalServerPort
	private int port;

	private Api api = new Api(0, CASEWORKER);

	@BeforeEach
	void speaksAsCaseworker() {
		this.api = new Api(this.port, CASEWORKER);
	}

	@Test
	void leadsACaseToEligibilityAndTellsEachStep() {
		CaseJourney journey = CaseJourney.register(this.api).untilEligible();

		assertThat(journey.last().text("/status")).isEqualTo("ELIGIBLE");
		try (EventProbe probe = new EventProbe("case-events")) {
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(probe.typesOf(UUID.fromString(journey.caseId()))).containsExactly(
						"case.registered", "case.assigned", "case.intakeStarted", "case.intakeCompleted",
						"case.screeningRecorded", "case.screeningCompleted", "case.factsChanged",
						"case.eligibilityDecided"));
		}
	}

}
