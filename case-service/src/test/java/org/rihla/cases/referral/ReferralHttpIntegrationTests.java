/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.OFFICER;
import static org.rihla.cases.referral.ReferralFixtures.ORCHARD;

/** The endpoints of a referral, for staff and for partners. */
@RihlaTest
class ReferralHttpIntegrationTests extends ReferralsOverHttp {

	@Autowired
	private ReferralJob job;

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

	private void later(Duration further) {
		this.clock.move(further);
		this.moved = this.moved.plus(further);
	}

}
