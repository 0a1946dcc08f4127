/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.MailReceiver.Mail;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.partner.ContactId;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A process dies between two steps of a mail; the steps it made are made here. */
class MailCrashTests extends RunningService {

	private static final String DEAD_PROCESS = "a process that died";

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private AggregateStore<Mailbox, MailboxId> mailboxes;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private Subscribed subscription;

	@SuppressWarnings("NullAway.Init")
	private MailboxId mailbox;

	@BeforeEach
	void read() {
		this.partner = setting().activePartner();
		this.subscription = setting().mailSubscription(this.partner, "crash-" + this.partner.id() + "@harbour.example",
				"en");
		String contact = api().get("/subscriptions/" + this.subscription.id(), this.partner.token()).text("/contactId");
		this.mailbox = MailboxId.of(ContactId.of(contact));
		patiently().until(() -> !this.mailboxes.find(this.mailbox).orElseThrow().hasPost());
	}

	@Test
	void sendsUnderTheNameOfTheIntentWhoseProcessDied() {
		UUID delivery = waiting();
		intend(delivery, false);
		String name = this.mailboxes.find(this.mailbox).orElseThrow().held(DEAD_PROCESS).orElseThrow().messageId();

		this.clock.move(Duration.ofMinutes(2));

		Mail mail = patiently().until(this::mails, (mails) -> mails.size() == 2).getLast();
		assertThat(mail.header("Message-ID")).isEqualTo("<" + name + ">");
		patiently().until(() -> states().equals(Set.of("DELIVERED")));
	}

	@Test
	void writesDownAndSendsNothingWhereTheServerHadTakenIt() {
		UUID delivery = waiting();
		intend(delivery, true);

		this.clock.move(Duration.ofMinutes(2));

		patiently().until(() -> states().equals(Set.of("DELIVERED")));
		patiently().until(() -> !this.mailboxes.find(this.mailbox).orElseThrow().hasPost());
		assertThat(mails()).hasSize(1);
	}

	/** One that is due and waits for the next mail. */
	private UUID waiting() {
		Published sent = Published.referralSent(this.partner.id(), UUID.randomUUID());
		new Published(sent.topic(), sent.type(), sent.id(), sent.subject(), sent.sequence(), sent.caseId(),
				sent.data().replace("2026-09-11", "2099-01-05"), sent.time())
			.send();
		patiently().until(() -> states().contains("PENDING"));
		return UUID.fromString(items("?state=PENDING").getFirst());
	}

	private void intend(UUID delivery, boolean accepted) {
		Instant now = this.clock.instant();
		this.mailboxes.update(this.mailbox, Cause.job("test", "intend " + delivery), (found) -> {
			found.compose(List.of(delivery), List.of(), "rihla.invalid", DEAD_PROCESS, now, now.plusSeconds(90));
			if (accepted) {
				found.accepted(DEAD_PROCESS, List.of(delivery), this.clock.getZone(), now);
			}
		});
	}

	private Set<String> states() {
		return Set.copyOf(deliveries("", "status"));
	}

	private List<String> items(String query) {
		return deliveries(query, "deliveryId");
	}

	private List<String> deliveries(String query, String member) {
		return api().get("/subscriptions/" + this.subscription.id() + "/deliveries" + query, this.partner.token())
			.json()
			.required("items")
			.valueStream()
			.map((each) -> each.required(member).stringValue())
			.toList();
	}

	private List<Mail> mails() {
		return MAILS.to(this.subscription.path());
	}

}
