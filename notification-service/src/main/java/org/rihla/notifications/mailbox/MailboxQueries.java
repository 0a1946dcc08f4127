/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Instant;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.json.InstantText;

import org.springframework.stereotype.Component;

/** Finds mailboxes for jobs. */
@Component
class MailboxQueries {

	private static final int AT_MOST = 100;

	/** Stored instants are text of one length, so text order is time order. */
	private final AggregateStore<Mailbox, MailboxId> mailboxes;

	MailboxQueries(AggregateStore<Mailbox, MailboxId> mailboxes) {
		this.mailboxes = mailboxes;
	}

	/** Those with a mail under way, or an alarm, whose time has come. */
	List<MailboxId> due(Instant now) {
		return this.mailboxes.ids(Filters.lte("state.dueAt", InstantText.of(now)), AT_MOST);
	}

}
