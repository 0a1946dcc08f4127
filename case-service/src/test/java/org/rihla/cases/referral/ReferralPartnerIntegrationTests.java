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

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a partner sees of its referrals, and does with them. */
@RihlaTest
class ReferralPartnerIntegrationTests extends ReferralsOverHttp {

	@Autowired
	private PartnerServicesRepository offers;

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
	void asksNoPartnerForWhatItDoesNotOffer() {
		UUID partner = UUID.randomUUID();
		this.offers.keep(partner, 1, List.of("LEGAL"));
		this.offers.keep(partner, 2, List.of("SHELTER"));
		this.offers.keep(partner, 2, List.of("LEGAL"));

		assertThat(this.api.post("/referrals", body().put("partnerId", partner.toString())).unmet())
			.containsExactly("partner-does-not-offer");
	}

}
