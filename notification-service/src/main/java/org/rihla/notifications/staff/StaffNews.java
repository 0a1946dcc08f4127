/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.ContactFacts;

/**
 * What one event has to tell staff.
 *
 * @param event id of the event
 * @param about the case, or what it is about where that is none
 */
record StaffNews(UUID event, NoticeType notice, UUID about, Origin origin, Instant time, Announcement.Subject subject,
		boolean urgent, List<Desk> desks) {

	StaffNews {
		desks = List.copyOf(desks);
	}

	/** To one mailbox. */
	Announcement to(ContactFacts mailbox) {
		return new Announcement(this.event, this.notice, mailbox.partner(), this.about, this.origin, this.time,
				this.subject, this.urgent, mailbox.id());
	}

}
