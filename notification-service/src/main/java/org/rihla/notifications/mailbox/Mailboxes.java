/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.mail.MailProperties;
import org.rihla.notifications.partner.ContactFacts;

import org.springframework.stereotype.Component;

/** Mailboxes as they are stored, and who is at their next mail. */
@Component
class Mailboxes {

	/** So many things one mail tells at most. */
	static final int MOST = 200;

	private static final int CODE_BITS = 128;

	private static final int CODE_RADIX = 36;

	private final AggregateStore<Mailbox, MailboxId> mailboxes;

	private final MailRules rules;

	private final MailProperties properties;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	Mailboxes(AggregateStore<Mailbox, MailboxId> mailboxes, MailRules rules, MailProperties properties, Clock clock) {
		this.mailboxes = mailboxes;
		this.rules = rules;
		this.properties = properties;
		this.clock = clock;
	}

	Optional<Mailbox> find(MailboxId id) {
		return this.mailboxes.find(id);
	}

	/** The one of this reader; made where there is none. */
	Mailbox of(ContactFacts reader, String owner) {
		MailboxId id = MailboxId.of(reader.id());
		return find(id).orElseGet(() -> this.mailboxes.create(Occasions.cause(owner, "open " + id.value()),
				() -> Mailbox.of(reader, code())));
	}

	void tell(ContactFacts reader, Alarm alarm, String occasion) {
		Mailbox known = of(reader, occasion);
		if (!known.knows(alarm)) {
			change(known.id(), occasion, "tell", (mailbox) -> mailbox.tell(alarm, this.rules.alarms()));
		}
	}

	/** Decides on the next mail and takes it, if there is one and it may leave now. */
	Optional<Post> compose(Mailbox mailbox, List<Letter> letters, ContactFacts reader, String owner) {
		Instant now = this.clock.instant();
		List<Alarm> alarms = mailbox.alarmsDue(now);
		boolean urgent = alarms.stream().anyMatch(Alarm::urgent)
				|| letters.stream().anyMatch((letter) -> letter.isUrgent(now, reader.zone()));
		Instant next = mailbox.rhythm().next(urgent, now, reader.zone(), reader.quietHours(), this.rules);
		if ((letters.isEmpty() && alarms.isEmpty()) || next.isAfter(now)) {
			return Optional.empty();
		}
		return change(mailbox.id(), owner, "compose",
				(found) -> found.compose(letters.stream().map(Letter::id).toList(), alarms, this.properties.domain(),
						owner, now, now.plus(this.rules.lease())))
			.held(owner);
	}

	/** Takes the mail under way, if it is time. */
	Optional<Post> take(MailboxId id, List<UUID> wanted, String owner) {
		return change(id, owner, "take", (mailbox) -> mailbox.take(owner, wanted, this.clock.instant(),
				this.clock.instant().plus(this.rules.lease())))
			.held(owner);
	}

	Mailbox change(MailboxId id, String owner, String step, Consumer<Mailbox> verb) {
		return this.mailboxes.update(id, Occasions.cause(owner, step), verb);
	}

	private Sensitive<String> code() {
		return Sensitive.of(new BigInteger(CODE_BITS, this.random).toString(CODE_RADIX));
	}

}
