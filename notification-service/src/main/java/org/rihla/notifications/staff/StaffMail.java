/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.staff;

import java.util.List;

import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.delivery.Deliveries;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.CaseReferences;
import org.rihla.notifications.notice.MissingMailbox;
import org.rihla.notifications.notice.UnroutedNotices;
import org.rihla.notifications.partner.ContactFacts;
import org.rihla.notifications.partner.Partners;
import org.rihla.notifications.subscription.Subscriptions;
import org.rihla.notifications.subscription.Taker;

import org.springframework.stereotype.Service;

/**
 * Puts what staff are to be told of into their mailboxes, and says where one is missing.
 */
@Service
class StaffMail {

	private final Partners partners;

	private final Subscriptions subscriptions;

	private final CaseReferences references;

	private final Deliveries deliveries;

	private final UnroutedNotices unrouted;

	StaffMail(Partners partners, Subscriptions subscriptions, CaseReferences references, Deliveries deliveries,
			UnroutedNotices unrouted) {
		this.partners = partners;
		this.subscriptions = subscriptions;
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
		List<Taker> takers = this.subscriptions.takersOf(announcement);
		List<Taker> due = takers.stream()
			.filter((taker) -> taker.wants() || this.deliveries.hasBegun(announcement, taker))
			.toList();
		if (!due.isEmpty()) {
			this.references.of(mailbox.partner(),
					new Origin(news.origin().caseId(), news.origin().missionCode(), mailbox.origin().officeCode()));
		}
		due.forEach((taker) -> this.deliveries.make(announcement, null, taker, cause));
		return !due.isEmpty();
	}

	/**
	 * Where people arrive without an office of ours, a partner is told by its notices.
	 */
	private boolean isForPartners(Desk desk) {
		return desk.receiving() && desk.office() != null && !this.partners.isOwnOffice(desk.office());
	}

}
