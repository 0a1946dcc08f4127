/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.util.List;

import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.consent.Sharings;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.Receptions;
import org.rihla.notifications.notice.UnroutedNotices;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/** Tells a partner what an event has to tell it, as long as the consent lasts. */
@Service
class Announcements {

	private static final Logger log = LoggerFactory.getLogger(Announcements.class);

	private final Receptions receptions;

	private final Sharings sharings;

	private final Subscriptions subscriptions;

	private final UnroutedNotices unrouted;

	private final Deliveries deliveries;

	Announcements(Receptions receptions, Sharings sharings, Subscriptions subscriptions, UnroutedNotices unrouted,
			Deliveries deliveries) {
		this.receptions = receptions;
		this.sharings = sharings;
		this.subscriptions = subscriptions;
		this.unrouted = unrouted;
		this.deliveries = deliveries;
	}

	/**
	 * May run again after a crash at any point: the same event makes the same deliveries.
	 */
	void announce(Announcement announcement, Cause cause) {
		this.receptions.follow(announcement);
		Sharing sharing = this.sharings.of(announcement);
		List<SubscriptionId> takers = this.subscriptions.takersOf(announcement.partner(), announcement.type());
		if (this.sharings.ended(sharing)) {
			log.debug("event {} is not told, since its consent is gone", announcement.event());
			finishBegun(announcement, sharing, takers, cause);
			return;
		}
		if (takers.isEmpty()) {
			this.unrouted.raise(announcement, cause);
		}
		takers.forEach((subscription) -> this.deliveries.make(announcement, sharing, subscription, cause));
	}

	/**
	 * A number reserved before a crash would stop its lane for ever: its delivery is
	 * made, and dropped by its sender.
	 */
	private void finishBegun(Announcement announcement, Sharing sharing, List<SubscriptionId> takers, Cause cause) {
		takers.stream()
			.filter((subscription) -> this.deliveries.hasBegun(announcement, subscription))
			.forEach((subscription) -> this.deliveries.make(announcement, sharing, subscription, cause));
	}

}
