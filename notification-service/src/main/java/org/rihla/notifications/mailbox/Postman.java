/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.rihla.chassis.outbox.CrashPoint;
import org.rihla.notifications.mail.MailServer;
import org.rihla.notifications.mail.Receipt;
import org.rihla.notifications.partner.ContactFacts;
import org.rihla.notifications.partner.ContactState;
import org.rihla.notifications.partner.Partners;
import org.rihla.notifications.webhook.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Takes one mail to the mail server: first what it tells is taken, then it is sent, then
 * what came of it is written down. Whoever dies on the way leaves a mail that another
 * takes up again, under the same name.
 */
@Component
class Postman {

	private static final Logger log = LoggerFactory.getLogger(Postman.class);

	/** Alarms have no schedule of their own: they go again so often, for so long. */
	private static final Duration ALARMS_AGAIN = Duration.ofMinutes(30);

	private static final Duration ALARMS_FOR = Duration.ofDays(1);

	private final Mailboxes mailboxes;

	private final Mailbag mailbag;

	private final Writing writing;

	private final MailServer server;

	private final Partners partners;

	private final MailRules rules;

	private final Clock clock;

	Postman(Mailboxes mailboxes, Mailbag mailbag, Writing writing, MailServer server, Partners partners,
			MailRules rules, Clock clock) {
		this.mailboxes = mailboxes;
		this.mailbag = mailbag;
		this.writing = writing;
		this.server = server;
		this.partners = partners;
		this.rules = rules;
		this.clock = clock;
	}

	/** Brings a mail that this sender has taken as far as it goes. */
	void bring(Mailbox mailbox, Post post, ContactFacts reader, String owner) {
		Instant accepted = post.acceptedAt();
		if (accepted != null) {
			finish(mailbox.id(), post, accepted, owner);
			return;
		}
		List<Mailbag.Hold> holds = post.deliveries().stream().map((id) -> this.mailbag.take(id, owner)).toList();
		List<Grip> grips = holds.stream().map(Mailbag.Hold::grip).filter(Objects::nonNull).toList();
		if (holds.stream().anyMatch(Mailbag.Hold::busy)) {
			comeBack(mailbox.id(), owner);
		}
		else if (grips.isEmpty() && post.alarms().isEmpty()) {
			close(mailbox.id(), owner);
		}
		else {
			send(mailbox, post, reader, grips, owner);
		}
	}

	private void send(Mailbox mailbox, Post post, ContactFacts reader, List<Grip> grips, String owner) {
		Instant at = this.clock.instant();
		Receipt receipt = this.server.send(this.writing.envelope(mailbox, post, reader),
				this.writing.digest(mailbox, reader, grips.stream().map(Grip::letter).toList(), post.alarms()));
		CrashPoint.pass("mail.after-accept");
		log.info("mail {} with {} notices and {} alarms: {}", post.messageId(), grips.size(), post.alarms().size(),
				receipt.accepted() ? "taken" : "not taken");
		if (receipt.accepted()) {
			List<UUID> told = grips.stream().map((grip) -> grip.letter().id()).toList();
			this.mailboxes.change(mailbox.id(), owner, "accepted",
					(found) -> found.accepted(owner, told, reader.zone(), this.clock.instant()));
		}
		List<Instant> again = record(grips, receipt.answer(), receipt.never(), at);
		if (receipt.never()) {
			log.warn("mails to contact {} of partner {} come back", reader.id().value(), reader.partner().value());
			this.partners.mark(reader, ContactState.BOUNCED, Occasions.cause(owner, "bounced"));
		}
		next(post, receipt, again).ifPresentOrElse((time) -> defer(mailbox.id(), time, owner),
				() -> close(mailbox.id(), owner));
	}

	/** In the order of the mail, so that each case moves on in its own. */
	private List<Instant> record(List<Grip> grips, Answer answer, boolean never, Instant at) {
		List<Instant> again = new ArrayList<>();
		grips.forEach((grip) -> this.mailbag.record(grip, answer, never, at).ifPresent(again::add));
		return again;
	}

	private Optional<Instant> next(Post post, Receipt receipt, List<Instant> again) {
		boolean onlyAlarms = !receipt.accepted() && !receipt.never() && again.isEmpty() && !post.alarms().isEmpty()
				&& post.composedAt().plus(ALARMS_FOR).isAfter(this.clock.instant());
		return onlyAlarms ? Optional.of(this.clock.instant().plus(ALARMS_AGAIN))
				: again.stream().max(Instant::compareTo);
	}

	/** Somebody sent it and died before all was written down. */
	private void finish(MailboxId id, Post post, Instant accepted, String owner) {
		List<Mailbag.Hold> holds = post.deliveries()
			.stream()
			.map((delivery) -> this.mailbag.takeBack(delivery, owner))
			.toList();
		record(holds.stream().map(Mailbag.Hold::grip).filter(Objects::nonNull).toList(), Receipt.earlier().answer(),
				false, accepted);
		if (holds.stream().anyMatch(Mailbag.Hold::busy)) {
			comeBack(id, owner);
		}
		else {
			close(id, owner);
		}
	}

	private void comeBack(MailboxId id, String owner) {
		defer(id, this.clock.instant().plus(this.rules.lease()), owner);
	}

	private void defer(MailboxId id, Instant time, String owner) {
		this.mailboxes.change(id, owner, "defer", (found) -> found.defer(owner, time));
	}

	private void close(MailboxId id, String owner) {
		this.mailboxes.change(id, owner, "close", (found) -> found.close(owner));
	}

}
