/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Clock;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.ReturnWork.ok;

/**
 * One return from eligible to arrived, and one that ends at the airport because the
 * person stays.
 */
class ReturnJourneyIntegrationTests extends ReturnServiceTest {

	private ReturnWork work = new ReturnWork(this.desk, this.crew, Clock.systemUTC());

	@BeforeEach
	void begin() {
		this.work = someone();
	}

	@Test
	void leadsFromEligibleToArrived() {
		readyToFly();
		this.clock.move(Duration.ofDays(2));
		ok(this.work.reconfirm("AIRPORT"));
		ok(this.work.mv("record-departure", "{}"));
		this.clock.move(Duration.ofHours(6));

		Answer byHost = this.desk.act(Tokens.of("reintegration-officer"), this.work.plan(), "confirm-arrival",
				arrived());
		Answer byReceiving = this.desk.act(this.crew.receiving(), this.work.plan(), "confirm-arrival", arrived());

		assertThat(byHost.unmet()).containsExactly("not-receiving-side");
		assertThat(ok(byReceiving).text("status")).isEqualTo("ARRIVED");
		this.desk.await(this.crew.movements(), this.work.movement(),
				(movement) -> movement.text("status").equals("FLOWN"));
		try (EventProbe probe = new EventProbe("return-events")) {
			Awaitility.await().until(() -> probe.typesOf(this.work.planId()).contains("return.arrivalConfirmed"));
			assertThat(probe.typesOf(this.work.planId())).containsSubsequence("return.planOpened",
					"return.fundingRequested", "return.counsellingCompleted", "return.declared",
					"return.preparationStarted", "return.documentRequested", "return.documentIssued",
					"return.seatsRequested", "return.held", "return.voluntarinessReconfirmed",
					"return.ticketingRequested", "return.ticketingCleared", "return.ticketed",
					"return.receptionRequested", "return.receptionAcknowledged", "return.ready",
					"return.voluntarinessReconfirmed", "return.departed", "return.arrivalConfirmed");
			assertThat(probe.of(this.work.planId())).extracting(EventProbe.Seen::json)
				.noneMatch((json) -> json.contains("TRAORE") || json.contains("LP0001") || json.contains("RIHLA1"));
		}
	}

	@Test
	void freesSeatsAndMoneyWhenThePersonStaysAtTheAirport() {
		readyToFly();

		Answer first = this.desk.post(this.crew.movements(), this.work.plan() + "/withdraw", "",
				"withdrawal-at-the-airport-" + this.work.planId().toString().substring(0, 8), null);
		Answer second = this.desk.post(this.crew.movements(), this.work.plan() + "/withdraw", "{}",
				"withdrawal-again-" + this.work.planId().toString().substring(0, 8), null);

		assertThat(ok(first).text("status")).isEqualTo("WITHDRAWN");
		assertThat(ok(second).etag()).isEqualTo(first.etag());
		this.desk.await(this.crew.movements(), this.work.movement(),
				(movement) -> movement.body().path("free").intValue() == 1);
		this.desk.await(this.crew.finance(1), this.work.agreement(),
				(answer) -> this.work.reservation(answer).path("state").stringValue().equals("RELEASED"));
		try (EventProbe probe = new EventProbe("return-events")) {
			Awaitility.await().until(() -> probe.typesOf(this.work.planId()).contains("return.withdrawn"));
			assertThat(probe.typesOf(this.work.planId()).stream().filter("return.withdrawn"::equals)).hasSize(1);
			Awaitility.await()
				.untilAsserted(() -> assertThat(probe.typesOf(this.work.agreementId())).contains("funding.released",
						"funding.available"));
		}
	}

	private void readyToFly() {
		this.work.opened().funded().declared().prepared().held();
		this.clock.move(Duration.ofHours(47));
		assertThat(this.work.requestTicketing().unmet()).containsExactly("cooling-off-running", "reconfirmation-stale");
		this.clock.move(Duration.ofHours(2));
		ok(this.work.reconfirm("TICKETING"));
		ok(this.work.requestTicketing());
		this.work.committed();
		ok(this.work.tickets());
		this.work.awaitStatus("TICKETED");
		ok(this.work.mv("request-reception", """
				{"receivingPartnerId":"%s","receivingOfficeCode":"ABJ","shortNoticeAgreed":false}"""
			.formatted(Crew.ABIDJAN)));
		ok(this.desk.act(this.crew.partner(Crew.ABIDJAN), this.work.plan(), "acknowledge-reception", "{}"));
		this.clock.move(Duration.ofDays(10));
		ok(this.desk.act(this.crew.medical(), this.work.plan(), "pre-embarkation", persons()));
		ok(this.work.mv("briefing", """
				{"certificatesHandedOut":true,"contactCardHandedOut":true,"baggageExplained":true}"""));
		ok(this.work.reconfirm("BRIEFING"));
		ok(this.work.mv("mark-ready", "{}"));
	}

	private String persons() {
		return """
				{"personIds":["%s"]}""".formatted(this.work.person().value());
	}

	private String arrived() {
		return """
				{"personIds":["%s"],"met":true}""".formatted(this.work.person().value());
	}

}
