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
import org.rihla.notifications.subscription.Subscriptions;
import org.rihla.notifications.subscription.Taker;
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
	 * A number reserved before a crash would stop its lane for ever, so its delivery is
	 * made in any case, and dropped later where its consent is gone.
	 */
	void announce(Announcement announcement, Cause cause) {
		this.receptions.follow(announcement);
		Sharing sharing = this.sharings.of(announcement);
		boolean ended = this.sharings.ended(sharing);
		List<Taker> takers = this.subscriptions.takersOf(announcement);
		if (ended) {
			log.debug("event {} is not told, since its consent is gone", announcement.event());
		}
		else if (takers.stream().noneMatch(Taker::wants)) {
			this.unrouted.raise(announcement, cause);
		}
		takers.stream()
			.filter((taker) -> (taker.wants() && !ended) || this.deliveries.hasBegun(announcement, taker))
			.forEach((taker) -> this.deliveries.make(announcement, sharing, taker, cause));
	}

}
