/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.MailReceiver.Mail;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class AlarmTests extends RunningService {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private Subscribed subscription;

	@SuppressWarnings("NullAway.Init")
	private String technician;

	@BeforeEach
	void knowWhomToTell() {
		this.partner = setting().activePartner();
		this.technician = "technician-" + this.partner.id() + "@harbour.example";
		setting().contact(this.partner, "TECHNICAL", this.technician, "en");
		this.subscription = setting().activeSubscription(this.partner, "/" + this.partner.id());
	}

	@Test
	void tellsOfTheFirstThatWasGivenUpAndADayLaterThatItStillFails() {
		answerAlways(500);
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();

		assertThat(awaitMails(1).getFirst().text()).contains("could not be delivered to your endpoint");
		patiently().until(() -> api()
			.get("/subscriptions/" + this.subscription.id() + "/deliveries?state=DEAD", this.partner.token())
			.json()
			.required("items")
			.size() == 2);
		assertThat(mails()).hasSize(1);
		this.clock.move(Duration.ofHours(25));

		assertThat(awaitMails(2).getLast().text()).contains("has been failing for a while");
		assertThat(mails()).allSatisfy(
				(mail) -> assertThat(mail.links().getFirst()).endsWith("/subscriptions/" + this.subscription.id()));
	}

	@Test
	void tellsAtOnceOfASubscriptionThatIsPaused() {
		answerAlways(410);

		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();

		assertThat(awaitMails(1).getFirst().text()).contains("Your subscription is paused");
	}

	@Test
	void tellsOfAFeedThatNobodyHasReadForADay() {
		setting().feed(this.partner);

		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		patiently().until(() -> RECEIVER.at(this.subscription.path()).size() == 2);
		this.clock.move(Duration.ofHours(25));

		assertThat(awaitMails(1).getFirst().text()).contains("Your feed has not been read");
	}

	private void answerAlways(int status) {
		RECEIVER.on(this.subscription.path(), (_, exchange) -> exchange.sendResponseHeaders(status, -1));
	}

	private List<Mail> mails() {
		return MAILS.to(this.technician);
	}

	private List<Mail> awaitMails(int count) {
		return patiently().until(this::mails, (mails) -> mails.size() >= count);
	}

}
