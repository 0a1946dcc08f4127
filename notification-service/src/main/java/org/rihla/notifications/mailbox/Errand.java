/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.util.ArrayList;
import java.util.List;

import org.rihla.notifications.partner.ContactId;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.SubscriptionId;

/**
 * A recipient for whom there is something to do.
 *
 * @param subscriptions those of which something is due
 */
record Errand(PartnerId partner, ContactId contact, List<SubscriptionId> subscriptions) {

	Errand(PartnerId partner, ContactId contact) {
		this(partner, contact, new ArrayList<>());
	}

	MailboxId mailbox() {
		return MailboxId.of(this.contact);
	}

}
