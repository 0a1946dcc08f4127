/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;
import static org.rihla.cases.casework.CaseJourney.OFFICER;

/** Consents from the question to their end, reviews and holds, over HTTP. */
@RihlaTest
class SafeguardHttpIntegrationTests {

	private static final Tokens DOCTOR = Tokens.of("medical-officer");

	@LocalServerPort
	private int port;

	@Autowired
	private ConsentJob job;

	@Autowired
	private ScreeningJob screenings;

	private Api api = new Api(0, CASEWORKER);

	@BeforeEach
	void speaksAsCaseworker() {
		this.api = new Api(this.port, CASEWORKER);
	}

	@Test
	void stopsADecisionUntilTheRoleOfTheHoldReleasesIt() {
		CaseJourney journey = CaseJourney.register(this.api).assign().intake().screening();
		Api doctor = this.api.as(DOCTOR);
		Answer hold = doctor.post(journey.path("/holds"), placeHold(journey), key(), null);
		assertThat(hold).returns(200, Answer::status).returns("OPEN", (answer) -> answer.text("/state"));

		Answer stopped = this.api.as(MANAGER)
			.post(journey.path("/decide-eligibility"), Api.example("decideEligibility"), journey.read(MANAGER));
		assertThat(stopped.unmet()).containsExactly("blocking-hold-open");
		assertThat(this.api.get(journey.path("/clearance")).text("/holds/0/holdId")).isEqualTo(hold.text("/holdId"));
		String release = journey.path("/holds/" + hold.text("/holdId") + "/release");
		assertThat(this.api.as(OFFICER).post(release, Api.example("releaseHold"), key(), null).unmet())
			.containsExactly("hold-role-mismatch");
		assertThat(doctor.post(release, Api.example("releaseHold"), key(), null).text("/state")).isEqualTo("RELEASED");
		assertThat(this.api.get(journey.path("/clearance")).json().path("holds").size()).isZero();
	}

	@Test
	void showsThatThereIsAHoldAndWhyOnlyToThoseWhoMayRead() {
		CaseJourney journey = CaseJourney.register(this.api).assign().intake().screening();
		ObjectNode threat = placeHold(journey).put("kind", "PROTECTION").put("reason", "Somebody waits outside");
		String key = key();

		Answer placed = this.api.as(OFFICER).post(journey.path("/holds"), threat, key, null);
		Answer again = this.api.as(OFFICER).post(journey.path("/holds"), threat, key, null);

		assertThat(again.body()).isEqualTo(placed.body());
		assertThat(journey.read(CASEWORKER)).returns("RBA-DESK-3", (answer) -> answer.text("/holds/0/desk"));
		assertThat(journey.read(CASEWORKER).body()).doesNotContain("waits", "\"PROTECTION\"");
		assertThat(journey.read(OFFICER).text("/holds/0/ground/reason")).isEqualTo("Somebody waits outside");
	}

	@Test
	void placesNoHoldOfAnotherKindForAnotherRoleOrInAnotherOffice() {
		CaseJourney journey = CaseJourney.register(this.api);
		ObjectNode silent = placeHold(journey);
		silent.remove("reason");

		assertThat(this.api.as(OFFICER).post(journey.path("/holds"), silent, key(), null).unmet())
			.containsExactly("hold-role-mismatch", "reason-missing");
		assertThat(this.api.post(journey.path("/holds"), placeHold(journey), key(), null).status()).isEqualTo(403);
		assertThat(this.api.as(Tokens.of("medical-officer").office("CAS").teams())
			.post(journey.path("/holds"), placeHold(journey), key(), null)
			.status()).isEqualTo(404);
	}

	@Test
	void recordsTheQuestionAndTheNo() {
		CaseJourney journey = CaseJourney.register(this.api);
		Answer asked = this.api.post(journey.path("/consents/request"),
				Api.example("requestConsent").put("personId", journey.personId()), journey.last());
		assertThat(asked.text("/consents/1/state")).isEqualTo("REQUESTED");

		String refuse = journey.path("/consents/" + asked.text("/consents/1/consentId") + "/refuse");
		Answer refused = this.api.post(refuse, Api.example("refuseConsent"), asked);

		assertThat(refused.text("/consents/1/state")).isEqualTo("REFUSED");
		assertThat(this.api.post(refuse, Api.example("refuseConsent"), refused).problem())
			.isEqualTo("transition-not-allowed");
		assertThat(this.api.post(refuse, Api.example("refuseConsent"), asked).status()).isEqualTo(412);
	}

	@Test
	void endsAConsentAfterItsLastDay() {
		CaseJourney journey = CaseJourney.register(this.api);
		ObjectNode consent = Api.example("grantConsent").put("personId", journey.personId());
		consent.put("validUntil", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
		Answer granted = this.api.post(journey.path("/consents"), consent, journey.last());
		assertThat(granted.status()).isEqualTo(200);

		this.job.run();
		this.job.run();

		assertThat(journey.read(CASEWORKER).text("/consents/1/state")).isEqualTo("EXPIRED");
		try (EventProbe probe = new EventProbe("case-events")) {
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(probe.typesOf(UUID.fromString(journey.caseId())))
					.containsExactly("case.registered", "case.consentGranted", "case.consentExpired"));
		}
	}

	@Test
	void asksForAnotherLookWhenTheTimeHasCome() {
		CaseJourney journey = CaseJourney.register(this.api).assign().intake();
		String today = LocalDate.now(ZoneOffset.UTC).toString();
		Answer screened = this.api.post(journey.path("/screenings"),
				Api.example("recordScreening").put("personId", journey.personId()).put("reviewOn", today),
				journey.last());
		assertThat(screened.text("/screeningStates/0/state")).isEqualTo("RAPID_DONE");

		this.screenings.run();

		assertThat(journey.read(CASEWORKER).text("/screeningStates/0/state")).isEqualTo("REVIEW_DUE");
	}

	@Test
	void takesNoOralConsentWithoutItsWitness() {
		CaseJourney journey = CaseJourney.register(this.api);
		ObjectNode oral = Api.example("grantConsent").put("personId", journey.personId());
		((ObjectNode) oral.path("details")).put("how", "ORAL_WITNESSED");
		ObjectNode nameless = Api.example("grantConsent")
			.put("personId", journey.personId())
			.put("purpose", "DONOR_STORY");
		nameless.remove("partnerId");

		assertThat(this.api.post(journey.path("/consents"), oral, journey.last()).problem())
			.isEqualTo("validation-failed");
		assertThat(this.api.post(journey.path("/consents"), nameless, journey.last()).problem())
			.isEqualTo("validation-failed");
	}

	private static ObjectNode placeHold(CaseJourney journey) {
		ObjectNode hold = Api.example("placeHold");
		hold.putArray("personIds").add(journey.personId());
		return hold;
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
