/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;
import org.rihla.notifications.partner.ContactId;

/** Id of a mailbox: that of the contact point whose mails it counts. */
public record MailboxId(UUID value) implements Identifier {

	static MailboxId of(ContactId contact) {
		return new MailboxId(contact.value());
	}

}
