/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.rihla.chassis.aggregate.OneByOne;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round the recipients for whom there is something, a few at once. */
@Component
class MailRound implements AutoCloseable {

	private static final int AT_ONCE = 8;

	private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE,
			Thread.ofVirtual().name("mail-", 0).factory());

	private final Mailbag mailbag;

	private final Subscriptions subscriptions;

	private final MailboxQueries queries;

	private final Mailboxes mailboxes;

	private final MailDesk desk;

	private final Clock clock;

	MailRound(Mailbag mailbag, Subscriptions subscriptions, MailboxQueries queries, Mailboxes mailboxes, MailDesk desk,
			Clock clock) {
		this.mailbag = mailbag;
		this.subscriptions = subscriptions;
		this.queries = queries;
		this.mailboxes = mailboxes;
		this.desk = desk;
		this.clock = clock;
	}

	/** One round; the next begins when it is over. */
	@Scheduled(fixedDelayString = "${rihla.mail.every}")
	void go() throws InterruptedException {
		List<Callable<Void>> work = errands().stream().<Callable<Void>>map((errand) -> () -> {
			OneByOne.each("mailbox", List.of(errand.mailbox()), (_) -> this.desk.serve(errand));
			return null;
		}).toList();
		this.threads.invokeAll(work);
	}

	private Collection<Errand> errands() {
		Map<MailboxId, Errand> errands = new LinkedHashMap<>();
		this.mailbag.due()
			.forEach((id) -> this.subscriptions.mailTargetOf(id)
				.ifPresent((target) -> put(errands, new Errand(target.partner(), target.contact())).subscriptions()
					.add(id)));
		this.queries.due(this.clock.instant())
			.forEach((id) -> this.mailboxes.find(id)
				.ifPresent((mailbox) -> put(errands, new Errand(mailbox.partnerId(), mailbox.contactId()))));
		return errands.values();
	}

	private static Errand put(Map<MailboxId, Errand> errands, Errand errand) {
		Errand known = errands.putIfAbsent(errand.mailbox(), errand);
		return (known != null) ? known : errand;
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
