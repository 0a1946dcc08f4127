/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.consent.Purpose;
import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.consent.Sharings;
import org.rihla.notifications.partner.PartnerId;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told when a withdrawal comes late, twice, or while something is being sent. */
class ConsentRaceTests extends ConsentStories {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Sharings sharings;

	@Test
	void comparesTimesWhenTheWithdrawalComesLate() {
		refuses(this.one, this.referral);
		sent(this.one, this.referral).send();
		awaitStatuses(this.one, "RETRYING");
		UUID renewed = UUID.randomUUID();
		Published.referral("referral.sent", renewed, 1, this.one.id(), this.caseId).at(GONE.plusMillis(1)).send();
		awaitStatuses(this.one, "RETRYING", "HELD");

		withdrawn("REFERRAL", 1).send();

		awaitStatuses(this.one, "DROPPED", "PENDING");
		this.clock.move(Duration.ofSeconds(121));
		awaitStatuses(this.one, "DROPPED", "DELIVERED");
	}

	@Test
	void dropsOnceHoweverOftenItHears() {
		refuses(this.one, this.referral);
		sent(this.one, this.referral).send();
		awaitStatuses(this.one, "RETRYING");

		Published withdrawal = withdrawn("REFERRAL", 1).send().send();
		sent(this.one, this.referral).send();
		withdrawal.send();
		withdrawn("REFERRAL", 2).at(GONE.plusSeconds(1)).send();
		settle(3);

		awaitStatuses(this.one, "DROPPED");
		UUID delivery = UUID.fromString(log(this.one).getFirst().required("deliveryId").stringValue());
		try (EventProbe events = new EventProbe("notification-events")) {
			patiently().untilAsserted(() -> assertThat(events.typesOf(delivery))
				.containsExactly("notification.attemptFailed", "notification.dropped"));
		}
	}

	@Test
	void dropsAfterItsAttemptWhatIsBeingSent() throws InterruptedException {
		CountDownLatch known = new CountDownLatch(1);
		RECEIVER.on(this.one.path(), (request, exchange) -> {
			await(known);
			askForTwoMinutes(request, exchange);
		});
		sent(this.one, this.referral).send();
		patiently().until(() -> notices(this.one).size() == 1);

		withdrawn("REFERRAL", 1).send();
		patiently().until(() -> this.sharings
			.ended(new Sharing(this.caseId, new PartnerId(this.one.id()), Purpose.REFERRAL, SENT)));
		known.countDown();

		awaitStatuses(this.one, "DROPPED");
		assertThat(log(this.one).getFirst().required("attempts").size()).isEqualTo(1);
		assertThat(notices(this.one)).hasSize(1);
	}

	@Test
	void stopsWhenTheTimeOfAConsentIsOver() {
		refuses(this.one, this.referral);
		sent(this.one, this.referral).send();
		awaitStatuses(this.one, "RETRYING");

		Published.consentGone("case.consentExpired", "REFERRAL", this.one.id(), this.caseId, 1).at(GONE).send();

		awaitStatuses(this.one, "DROPPED");
	}

	/** What was sent before it on the topic has been heard when its notice has come. */
	private void settle(long sequence) {
		Published.consentGone("case.consentWithdrawn", "RESEARCH", this.one.id(), this.caseId, sequence).send();
		sent(this.other, UUID.randomUUID()).send();
		awaitStatuses(this.other, "DELIVERED");
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
