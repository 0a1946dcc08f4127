/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.consent.Sharings;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.Receptions;
import org.rihla.notifications.notice.UnroutedNotices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/** Tells a partner what an event has to tell it, as long as the consent lasts. */
@Service
class Announcements {

	private static final Logger log = LoggerFactory.getLogger(Announcements.class);

	private final Receptions receptions;

	private final Sharings sharings;

	private final UnroutedNotices unrouted;

	private final Deliveries deliveries;

	Announcements(Receptions receptions, Sharings sharings, UnroutedNotices unrouted, Deliveries deliveries) {
		this.receptions = receptions;
		this.sharings = sharings;
		this.unrouted = unrouted;
		this.deliveries = deliveries;
	}

	/** May run again after a crash at any point. */
	void announce(Announcement announcement, Cause cause) {
		this.receptions.follow(announcement);
		Sharing sharing = this.sharings.of(announcement);
		boolean allowed = !this.sharings.ended(sharing);
		boolean wanted = this.deliveries.make(new Matter(announcement, sharing, allowed, cause));
		if (!allowed) {
			log.debug("event {} is not told, since its consent is gone", announcement.event());
		}
		else if (!wanted) {
			this.unrouted.raise(announcement, cause);
		}
	}

}
