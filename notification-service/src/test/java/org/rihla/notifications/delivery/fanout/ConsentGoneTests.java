/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.notifications.EventPublisher.Published;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a partner hears of when a consent is gone, with events in any order. */
class ConsentGoneTests extends ConsentStories {

	private static final JsonMapper JSON = new JsonMapper();

	@Test
	void dropsWhatWaitsAndLetsAnotherMatterOfTheLaneGo() {
		refuses(this.one, this.referral);
		sent(this.one, this.referral).send();
		event("referral.accepted", 2).send();
		awaitStatuses(this.one, "RETRYING", "HELD");
		Published.receptionRequested(this.one.id(), this.caseId).send();
		awaitStatuses(this.one, "RETRYING", "HELD", "HELD");

		withdrawn("REFERRAL", 1).send();

		awaitStatuses(this.one, "DROPPED", "DROPPED", "PENDING");
		this.clock.move(Duration.ofSeconds(121));
		awaitStatuses(this.one, "DROPPED", "DROPPED", "DELIVERED");
		assertThat(log(this.one).getFirst().required("dropReason").stringValue()).isEqualTo("CONSENT_GONE");
		assertThat(JSON.readTree(notices(this.one).getLast().body()).required("sequence").longValue()).isEqualTo(3);
		assertThat(notices(this.one)).as("one attempt each").hasSize(2);
	}

	@Test
	void tellsTheOtherPartnerAsBefore() {
		UUID theirs = UUID.randomUUID();
		sent(this.other, theirs).send();

		withdrawn("REFERRAL", 1).send();
		sent(this.one, this.referral).send();
		Published.referral("referral.accepted", theirs, 2, this.other.id(), this.caseId).send();

		awaitStatuses(this.other, "DELIVERED", "DELIVERED");
		assertThat(log(this.one)).isEmpty();
	}

	@Test
	void tellsNothingMoreOfTheReferralAndAllOfOneUnderANewConsent() {
		sent(this.one, this.referral).send();
		awaitStatuses(this.one, "DELIVERED");

		withdrawn("REFERRAL", 1).send();
		event("referral.accepted", 2).send();
		event("referral.revoked", 3).send();
		UUID renewed = UUID.randomUUID();
		Published.referral("referral.sent", renewed, 1, this.one.id(), this.caseId).at(GONE.plusMillis(1)).send();
		Published.referral("referral.rejected", renewed, 2, this.one.id(), this.caseId).send();

		awaitStatuses(this.one, "DELIVERED", "DELIVERED", "DELIVERED");
		assertThat(notices(this.one)).extracting((notice) -> notice.text().contains(renewed.toString()))
			.containsExactly(false, true, true);
	}

	@Test
	void stopsEverythingToAllPartnersWithoutConsentToProcessing() {
		refuses(this.one, this.referral);
		sent(this.one, this.referral).send();
		Published reception = Published.receptionRequested(this.other.id(), this.caseId).at(SENT);
		RECEIVER.on(this.other.path(), ConsentStories::askForTwoMinutes);
		reception.send();
		awaitStatuses(this.one, "RETRYING");
		awaitStatuses(this.other, "RETRYING");

		withdrawn("PROCESSING", 1).send();

		awaitStatuses(this.one, "DROPPED");
		awaitStatuses(this.other, "DROPPED");
	}

	@Test
	void goesOnWhenAConsentForSomethingElseIsGone() {
		withdrawn("RESEARCH", 1).send();
		sent(this.one, this.referral).send();

		awaitStatuses(this.one, "DELIVERED");
	}

	private Published event(String type, long sequence) {
		return Published.referral(type, this.referral, sequence, this.one.id(), this.caseId);
	}

}
