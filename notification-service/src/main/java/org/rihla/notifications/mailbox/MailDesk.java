/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rihla.chassis.outbox.CrashPoint;
import org.rihla.notifications.partner.ContactFacts;
import org.rihla.notifications.partner.ContactState;
import org.rihla.notifications.partner.Partners;
import org.rihla.notifications.subscription.PauseReason;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.stereotype.Component;

/** Decides on the next mail of a recipient, or that there is no use in writing. */
@Component
class MailDesk {

	private final Partners partners;

	private final Subscriptions subscriptions;

	private final Mailbag mailbag;

	private final Mailboxes mailboxes;

	private final Postman postman;

	private final Occasions occasions;

	MailDesk(Partners partners, Subscriptions subscriptions, Mailbag mailbag, Mailboxes mailboxes, Postman postman,
			Occasions occasions) {
		this.partners = partners;
		this.subscriptions = subscriptions;
		this.mailbag = mailbag;
		this.mailboxes = mailboxes;
		this.postman = postman;
		this.occasions = occasions;
	}

	void serve(Errand errand) {
		Optional<ContactFacts> reader = this.partners.contact(errand.partner(), errand.contact());
		reader.filter((facts) -> facts.state() == ContactState.OK)
			.ifPresentOrElse((facts) -> write(facts, errand), () -> this.subscriptions.pauseMails(errand.contact(),
					reason(reader), Occasions.cause(this.occasions.next(), "unreachable")));
	}

	private static PauseReason reason(Optional<ContactFacts> reader) {
		return reader
			.map((facts) -> (facts.state() == ContactState.COMPLAINED) ? PauseReason.COMPLAINED : PauseReason.BOUNCED)
			.orElse(PauseReason.GONE);
	}

	private void write(ContactFacts reader, Errand errand) {
		String owner = this.occasions.next();
		Mailbox mailbox = this.mailboxes.of(reader, owner);
		List<Letter> letters = errand.subscriptions()
			.stream()
			.flatMap((id) -> this.mailbag.due(id, Mailboxes.MOST).stream())
			.limit(Mailboxes.MOST)
			.toList();
		take(mailbox, letters, reader, owner).ifPresent((post) -> this.postman.bring(mailbox, post, reader, owner));
	}

	private Optional<Post> take(Mailbox mailbox, List<Letter> letters, ContactFacts reader, String owner) {
		if (mailbox.hasPost()) {
			List<UUID> wanted = letters.stream().map(Letter::id).toList();
			return this.mailboxes.take(mailbox.id(), wanted, owner);
		}
		Optional<Post> mine = this.mailboxes.compose(mailbox, letters, reader, owner);
		CrashPoint.pass("mail.after-intent");
		return mine;
	}

}
