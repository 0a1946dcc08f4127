/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;

import static org.assertj.core.api.Assertions.assertThat;

/** What protection says of somebody reaches the plan as a gate without a name. */
class ProtectionGatesIntegrationTests extends ReturnServiceTest {

	private final UUID file = UUID.randomUUID();

	private final UUID gate = UUID.randomUUID();

	@Test
	void takesTicketsBackToRiskForAFailedGateAndLetsThemBeUsedAgain() {
		ReturnWork work = someone();
		Events.ofFile(this.file, work.caseId(), "protection.trackOpened",
				Map.of("personId", work.person().value().toString(), "gates",
						List.of(Map.of("gateId", this.gate.toString(), "stage", "TICKET"))));
		tell(work, "protection.gateSatisfied");
		work.upTo("TICKETED");

		tell(work, "protection.gateFailed");

		assertThat(work.awaitStatus("PREPARING").body().at("/booking/state").asString()).isEqualTo("AT_RISK");
		tell(work, "protection.gateSatisfied");
		ReturnWork.ok(work.reconfirm("TICKETING"));
		assertThat(ReturnWork.ok(work.requestTicketing()).text("status")).isEqualTo("TICKETED");
		try (EventProbe probe = new EventProbe("return-events")) {
			Awaitility.await()
				.until(() -> probe.typesOf(work.planId()).stream().filter("return.ticketed"::equals).count() == 2);
			assertThat(probe.typesOf(work.planId())).containsOnlyOnce("return.steppedBack")
				.containsSubsequence("return.ticketed", "return.steppedBack", "return.ticketed");
		}
	}

	@Test
	void goesBackWhenTheFactsOfTheCaseChange() {
		ReturnWork work = someone().upTo("HELD");

		Events.ofCase(work.caseId(), "case.factsChanged", Map.of("factsVersion", 2));

		assertThat(work.awaitStatus("PREPARING").body().at("/booking/state").asString()).isEqualTo("NONE");
	}

	private void tell(ReturnWork work, String type) {
		Events.ofFile(this.file, work.caseId(), type,
				Map.of("personId", work.person().value().toString(), "gateId", this.gate.toString()));
	}

}
