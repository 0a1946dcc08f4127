/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.OFFICER;
import static org.rihla.cases.referral.ReferralFixtures.HARBOUR;
import static org.rihla.cases.referral.ReferralFixtures.ORCHARD;

/** The endpoints of a referral, for staff and for partners. */
@RihlaTest
class ReferralHttpIntegrationTests {

	private static final Tokens HARBOUR_STAFF = Tokens.of("partner").partner(HARBOUR.value());

	private static final Tokens ORCHARD_STAFF = Tokens.of("partner").partner(ORCHARD.value());

	@LocalServerPort
	private int port;

	@Autowired
	private MovableClock clock;

	@Autowired
	private ReferralJob job;

	@Autowired
	private PartnerServicesRepository offers;

	private Api api = new Api(0, CASEWORKER);

	private CaseJourney journey = CaseJourney.none();

	private Duration moved = Duration.ZERO;

	@AfterEach
	void leavesTheClockAsItWas() {
		this.clock.move(this.moved.negated());
	}

	@BeforeEach
	void opensACaseWithConsentForHarbour() {
		this.api = new Api(this.port, CASEWORKER);
		this.journey = CaseJourney.register(this.api).assign().consent();
	}

	@Test
	void goesToItsPartnerWhoAccepts() {
		Answer drafted = draft();
		Answer sent = this.api.post(drafted.location() + "/send", Api.example("sendReferral"), drafted);
		Answer accepted = this.api.as(HARBOUR_STAFF)
			.post(drafted.location() + "/accept", Api.example("acceptReferral"), key(), null);

		assertThat(drafted).returns(201, Answer::status).returns("DRAFT", (answer) -> answer.text("/status"));
		assertThat(sent.text("/respondBy")).isNotEmpty();
		assertThat(accepted).returns(200, Answer::status).returns("ACCEPTED", (answer) -> answer.text("/status"));
		try (EventProbe probe = new EventProbe("case-events")) {
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(probe.typesOf(UUID.fromString(drafted.text("/referralId"))))
					.containsExactly("referral.sent", "referral.accepted"));
		}
	}

	@Test
	void showsThePartnerOnlyWhatThePersonAgreedToShare() {
		Answer sent = send(draft());

		Answer seen = this.api.as(HARBOUR_STAFF).get(path(sent));

		assertThat(seen.text("/shared/persons/0/names/0/text")).startsWith("Awa Invented");
		assertThat(seen.text("/shared/persons/0/contactRules/0/value")).isNotEmpty();
		assertThat(seen.body()).doesNotContain("languages")
			.doesNotContain("legalStatus")
			.doesNotContain("unpaid wage")
			.doesNotContain(this.journey.caseId())
			.doesNotContain(this.journey.personId())
			.doesNotContain(this.journey.last().text("/caseNumber"));
	}

	@Test
	void isHiddenFromOtherPartnersAndUntilItIsSent() {
		Answer drafted = draft();
		Answer beforeSending = this.api.as(HARBOUR_STAFF).get(path(drafted));
		Answer sent = send(drafted);

		assertThat(beforeSending.status()).isEqualTo(404);
		assertThat(this.api.as(ORCHARD_STAFF).get(path(sent)).status()).isEqualTo(404);
		assertThat(this.api.as(ORCHARD_STAFF)
			.post(path(sent) + "/accept", Api.example("acceptReferral"), key(), null)
			.status()).isEqualTo(404);
	}

	@Test
	void goesNowhereWithoutConsentForThesePartnersAndData() {
		Answer drafted = draft();
		ObjectNode family = Api.example("sendReferral");
		((ArrayNode) family.path("dataCategories")).add("FAMILY");
		Answer forOrchard = this.api.post("/referrals", body().put("partnerId", ORCHARD.value().toString()));

		assertThat(this.api.post(path(drafted) + "/send", family, drafted).unmet())
			.containsExactly("consent-for-partner");
		assertThat(this.api.post(path(forOrchard) + "/send", Api.example("sendReferral"), forOrchard).unmet())
			.containsExactly("consent-for-partner");
	}

	@Test
	void isRejectedWithReasonAndComment() {
		Answer sent = send(draft());
		Api partner = this.api.as(HARBOUR_STAFF);

		assertThat(partner.post(path(sent) + "/reject", "{}", key(), null).unmet()).containsExactly("comment-missing",
				"reason-missing");
		assertThat(partner.post(path(sent) + "/reject", Api.example("rejectReferral"), key(), null).text("/status"))
			.isEqualTo("REJECTED");
		assertThat(partner.post(path(sent) + "/accept", Api.example("acceptReferral"), key(), null).problem())
			.isEqualTo("transition-not-allowed");
	}

	@Test
	void endsAndClosesWithTheConsentItRestsOn() {
		Answer sent = send(draft());
		String consent = this.journey.last().text("/consents/1/consentId");

		this.api.post(this.journey.path("/consents/" + consent + "/withdraw"), null, key(), null);

		assertThat(this.api.as(HARBOUR_STAFF).get(path(sent)).status()).isEqualTo(404);
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.api.get(path(sent)).text("/status")).isEqualTo("REVOKED"));
		try (EventProbe probe = new EventProbe("case-events")) {
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(probe.typesOf(UUID.fromString(sent.text("/referralId"))))
					.containsExactly("referral.sent", "referral.revoked"));
		}
	}

	@Test
	void followsItsCaseToANewOwner() {
		Answer drafted = draft();
		String newOwner = Tokens.subjectOf("new owner");

		this.api.post(this.journey.path("/assign"), Api.example("assignCase").put("ownerId", newOwner),
				this.journey.last());

		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(
					() -> assertThat(this.api.as(Tokens.of("caseworker").subject(newOwner)).get(path(drafted)).status())
						.isEqualTo(200));
		assertThat(this.api.get(path(drafted)).status()).isEqualTo(404);
	}

	@Test
	void isServedByItsPartnerUntilItEnds() {
		Answer sent = send(draft());
		Api partner = this.api.as(HARBOUR_STAFF);
		partner.post(path(sent) + "/accept", Api.example("acceptReferral"), key(), null);

		Answer early = partner.post(path(sent) + "/complete", Api.example("completeReferral"), key(), null);
		Answer started = partner.post(path(sent) + "/start", "{}", key(), null);
		Answer without = partner.post(path(sent) + "/complete", "{}", key(), null);
		Answer done = partner.post(path(sent) + "/complete", "{\"outcome\":\"SERVED\"}", key(), null);

		assertThat(early.problem()).isEqualTo("transition-not-allowed");
		assertThat(started.text("/status")).isEqualTo("IN_PROGRESS");
		assertThat(without.unmet()).containsExactly("outcome-missing");
		assertThat(done).returns("DONE", (answer) -> answer.text("/status"))
			.returns("SERVED", (answer) -> answer.text("/outcome"));
		assertThat(this.api.as(ORCHARD_STAFF).post(path(sent) + "/start", "{}", key(), null).status()).isEqualTo(404);
		assertThat(this.api.as(Tokens.of("programme-manager")).post(path(sent) + "/start", "{}", key(), null).status())
			.isEqualTo(403);
	}

	@Test
	void isRemindedAndExpiresByTheClockOnce() {
		Answer sent = send(draft());

		later(Duration.ofHours(37));
		this.job.run();
		this.job.run();
		later(Duration.ofHours(36));
		this.job.run();
		this.job.run();

		assertThat(this.api.get(path(sent)).text("/status")).isEqualTo("EXPIRED");
		try (EventProbe probe = new EventProbe("case-events")) {
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(probe.typesOf(UUID.fromString(sent.text("/referralId"))))
					.containsExactly("referral.sent", "referral.reminded", "referral.expired"));
		}
	}

	@Test
	void goesOutWithoutConsentWhenTwoOfficersAnswerForALife() {
		Api officer = this.api.as(OFFICER);
		Answer drafted = officer.post("/referrals",
				body().put("partnerId", ORCHARD.value().toString()).put("urgency", "LIFE_THREATENING"));
		Answer proposed = officer.post(path(drafted) + "/propose-exception", Api.example("proposeException"), drafted);
		Api second = this.api.as(Tokens.of("protection-officer").subject(Tokens.subjectOf("second officer")));

		assertThat(officer.post(path(drafted) + "/send-without-consent", Api.example("sendWithoutConsent"), proposed)
			.unmet()).containsExactly("maker-is-checker");
		assertThat(
				this.api.post(path(drafted) + "/propose-exception", Api.example("proposeException"), proposed).status())
			.isEqualTo(403);
		assertThat(second.post(path(drafted) + "/send-without-consent", Api.example("sendWithoutConsent"), proposed)
			.text("/status")).isEqualTo("SENT");
		assertThat(this.api.as(ORCHARD_STAFF).get(path(drafted)).text("/shared/persons/0/names/0/text"))
			.startsWith("Awa Invented");
	}

	@Test
	void asksNoPartnerForWhatItDoesNotOffer() {
		UUID partner = UUID.randomUUID();
		this.offers.keep(partner, 1, List.of("LEGAL"));
		this.offers.keep(partner, 2, List.of("SHELTER"));
		this.offers.keep(partner, 2, List.of("LEGAL"));

		assertThat(this.api.post("/referrals", body().put("partnerId", partner.toString())).unmet())
			.containsExactly("partner-does-not-offer");
	}

	@Test
	void stemsFromAProtectionFileOnlyForItsReaders() {
		assertThat(this.api.as(OFFICER).post("/referrals", body().put("fromProtection", true)).status()).isEqualTo(404);
	}

	@Test
	void isListedForWhoMaySeeIt() {
		String first = send(draft()).text("/referralId");
		String second = send(draft()).text("/referralId");
		String list = "/referrals?caseId=" + this.journey.caseId();
		Answer page = this.api.get(list + "&limit=1");
		Answer rest = this.api.get(list + "&limit=1&cursor=" + page.text("/next"));
		List<String> ofPartner = this.api.as(HARBOUR_STAFF)
			.get("/referrals?limit=250")
			.json()
			.path("items")
			.valueStream()
			.map((one) -> one.path("referralId").asString())
			.toList();

		assertThat(List.of(page.text("/items/0/referralId"), rest.text("/items/0/referralId")))
			.containsExactlyInAnyOrder(first, second);
		assertThat(rest.text("/next")).isEmpty();
		assertThat(ofPartner).contains(first, second);
		assertThat(this.api.as(ORCHARD_STAFF).get("/referrals?limit=250").body()).doesNotContain(first);
		assertThat(this.api.as(Tokens.of("programme-manager").office("CAS")).get(list).text("/items/0")).isEmpty();
		assertThat(this.api.as(Tokens.of("finance-officer")).get(list).status()).isEqualTo(403);
	}

	@Test
	void isTakenBackByStaffAlone() {
		Answer sent = send(draft());

		assertThat(this.api.as(HARBOUR_STAFF).post(path(sent) + "/revoke", null, sent).status()).isEqualTo(403);
		assertThat(this.api.as(Tokens.of("protection-officer").office("CAS"))
			.post(path(sent) + "/revoke", null, sent)
			.status()).isEqualTo(404);
		assertThat(this.api.post(path(sent) + "/revoke", null, key(), "\"77\"").status()).isEqualTo(412);
		assertThat(this.api.post(path(sent) + "/revoke", null, sent).text("/status")).isEqualTo("REVOKED");
	}

	@Test
	void isSentOnceHoweverOftenItIsAsked() {
		Answer drafted = draft();
		String key = key();

		Answer first = this.api.post(path(drafted) + "/send", Api.example("sendReferral"), key, drafted.etag());
		Answer second = this.api.post(path(drafted) + "/send", Api.example("sendReferral"), key, drafted.etag());

		assertThat(second).isEqualTo(first);
	}

	@Test
	void isDraftedOnlyForACaseThatTheCallerSees() {
		Api stranger = this.api.as(Tokens.of("caseworker").subject(Tokens.subjectOf("stranger")));

		assertThat(stranger.post("/referrals", body()).status()).isEqualTo(404);
		assertThat(this.api.as(HARBOUR_STAFF).post("/referrals", body()).status()).isEqualTo(403);
		assertThat(
				this.api.post("/referrals", Api.example("draftReferral").put("caseId", this.journey.caseId())).unmet())
			.containsExactly("person-unknown");
	}

	@Test
	void tellsItsStoryToTheProtectionOfficerOnly() {
		Answer drafted = draft();

		assertThat(this.api.get(path(drafted)).body()).doesNotContain("unpaid wage");
		assertThat(this.api.as(OFFICER).get(path(drafted)).text("/story")).contains("unpaid wage");
	}

	private Answer draft() {
		return this.api.post("/referrals", body());
	}

	private Answer send(Answer drafted) {
		return this.api.post(path(drafted) + "/send", Api.example("sendReferral"), drafted);
	}

	private ObjectNode body() {
		ObjectNode body = Api.example("draftReferral").put("caseId", this.journey.caseId());
		body.putArray("personIds").add(this.journey.personId());
		return body;
	}

	private static String path(Answer referral) {
		return "/referrals/" + referral.text("/referralId");
	}

	private void later(Duration further) {
		this.clock.move(further);
		this.moved = this.moved.plus(further);
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
