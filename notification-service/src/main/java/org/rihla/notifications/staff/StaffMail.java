/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.staff;

import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.delivery.fanout.Deliveries;
import org.rihla.notifications.delivery.fanout.Matter;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.CaseReferences;
import org.rihla.notifications.notice.MissingMailbox;
import org.rihla.notifications.notice.UnroutedNotices;
import org.rihla.notifications.partner.ContactFacts;
import org.rihla.notifications.partner.Partners;

import org.springframework.stereotype.Service;

/**
 * Puts what staff are to be told of into their mailboxes, and says where one is missing.
 */
@Service
class StaffMail {

	private final Partners partners;

	private final CaseReferences references;

	private final Deliveries deliveries;

	private final UnroutedNotices unrouted;

	StaffMail(Partners partners, CaseReferences references, Deliveries deliveries, UnroutedNotices unrouted) {
		this.partners = partners;
		this.references = references;
		this.deliveries = deliveries;
		this.unrouted = unrouted;
	}

	/**
	 * May run again after a crash at any point: the same event makes the same deliveries.
	 */
	void tell(StaffNews news, Cause cause) {
		news.desks().forEach((desk) -> tell(news, desk, cause));
	}

	private void tell(StaffNews news, Desk desk, Cause cause) {
		boolean told = this.partners.mailboxes(desk.role(), desk.office(), news.urgent())
			.stream()
			.map((mailbox) -> tell(news, mailbox, cause))
			.reduce(false, Boolean::logicalOr);
		if (!told && !isForPartners(desk)) {
			String office = (desk.office() != null) ? desk.office() : news.origin().officeCode();
			this.unrouted.raise(new MissingMailbox(news.notice(), desk.role(),
					new Origin(null, news.origin().missionCode(), office)), cause);
		}
	}

	private boolean tell(StaffNews news, ContactFacts mailbox, Cause cause) {
		Announcement announcement = news.to(mailbox);
		this.references.of(mailbox.partner(),
				new Origin(news.origin().caseId(), news.origin().missionCode(), mailbox.origin().officeCode()));
		return this.deliveries.make(Matter.forStaff(announcement, cause));
	}

	/**
	 * Where people arrive without an office of ours, a partner is told by its notices.
	 */
	private boolean isForPartners(Desk desk) {
		return desk.receiving() && desk.office() != null && !this.partners.isOwnOffice(desk.office());
	}

}
