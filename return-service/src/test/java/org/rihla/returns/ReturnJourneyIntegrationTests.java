/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.ReturnWork.ok;

/** One return from eligible to arrived. */
class ReturnJourneyIntegrationTests extends ReturnServiceTest {

	@Test
	void leadsFromEligibleToArrived() {
		ReturnWork work = someone().upTo("DEPARTED");
		this.clock.move(Duration.ofHours(6));

		Answer byHost = work.confirmArrival(Tokens.of("reintegration-officer"));
		Answer byReceiving = work.confirmArrival(this.crew.receiving());

		assertThat(byHost.unmet()).containsExactly("not-receiving-side");
		assertThat(ok(byReceiving).text("status")).isEqualTo("ARRIVED");
		this.desk.await(this.crew.movements(), work.movement(), (movement) -> movement.text("status").equals("FLOWN"));
		try (EventProbe probe = new EventProbe("return-events")) {
			Awaitility.await().until(() -> probe.typesOf(work.planId()).contains("return.arrivalConfirmed"));
			assertThat(probe.typesOf(work.planId())).containsSubsequence("return.planOpened", "return.fundingRequested",
					"return.counsellingCompleted", "return.declared", "return.preparationStarted",
					"return.documentRequested", "return.documentIssued", "return.seatsRequested", "return.held",
					"return.voluntarinessReconfirmed", "return.ticketingRequested", "return.ticketingCleared",
					"return.ticketed", "return.receptionRequested", "return.receptionAcknowledged", "return.ready",
					"return.voluntarinessReconfirmed", "return.departed", "return.arrivalConfirmed");
			assertThat(probe.of(work.planId())).extracting(EventProbe.Seen::json)
				.noneMatch((json) -> json.contains("TRAORE") || json.contains("LP0001") || json.contains("RIHLA1"));
		}
	}

	@Test
	void buysNoTicketsBeforeTheTimeToThinkItOverHasPassed() {
		ReturnWork work = someone().upTo("HELD");
		this.clock.move(Duration.ofHours(47));

		assertThat(work.requestTicketing().unmet()).containsExactly("cooling-off-running", "reconfirmation-stale");

		work.ticketed();
	}

}
