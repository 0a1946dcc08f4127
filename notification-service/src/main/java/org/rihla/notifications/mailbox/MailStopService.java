/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.util.UUID;

import org.rihla.chassis.aggregate.Refusal;
import org.rihla.notifications.mail.MailLanguage;
import org.rihla.notifications.mail.MailTemplates;
import org.rihla.notifications.partner.ContactFacts;
import org.rihla.notifications.partner.Partners;
import org.rihla.notifications.subscription.PauseReason;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.stereotype.Service;

/** Ends mails for whoever brings the code of one. */
@Service
class MailStopService {

	private static final MailboxId NONE = new MailboxId(new UUID(0, 0));

	private final Mailboxes mailboxes;

	private final Partners partners;

	private final Subscriptions subscriptions;

	private final MailTemplates templates;

	private final Occasions occasions;

	MailStopService(Mailboxes mailboxes, Partners partners, Subscriptions subscriptions, MailTemplates templates,
			Occasions occasions) {
		this.mailboxes = mailboxes;
		this.partners = partners;
		this.subscriptions = subscriptions;
		this.templates = templates;
		this.occasions = occasions;
	}

	/** Asks first: programs that look at links must not end anything. */
	String ask(String code) {
		return page(open(code), false);
	}

	/** Pauses all that is mailed there; notices are kept. */
	String stop(String code) {
		Mailbox mailbox = open(code);
		this.subscriptions.pauseMails(mailbox.contactId(), PauseReason.REQUESTED,
				Occasions.cause(this.occasions.next(), "stop"));
		return page(mailbox, true);
	}

	private Mailbox open(String code) {
		return StopCode.read(code)
			.flatMap((read) -> this.mailboxes.find(read.mailbox()).filter(read::isOf))
			.orElseThrow(() -> new Refusal.NotFound("mailbox", NONE));
	}

	private String page(Mailbox mailbox, boolean done) {
		String language = this.partners.contact(mailbox.partnerId(), mailbox.contactId())
			.map(ContactFacts::language)
			.orElse(null);
		return this.templates.stopPage(MailLanguage.of(language), done);
	}

}
