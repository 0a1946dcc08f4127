/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.subscription.Taker;

/**
 * What is to be told.
 *
 * @param sharing what consent it rests on; null for staff, who need none to do their work
 * @param allowed whether it may be told, as far as anybody knows by now
 */
public record Matter(Announcement announcement, @Nullable Sharing sharing, boolean allowed, Cause cause) {

	/** For staff. */
	public static Matter forStaff(Announcement announcement, Cause cause) {
		return new Matter(announcement, null, true, cause);
	}

	UUID event() {
		return this.announcement.event();
	}

	/** Its delivery to one subscription. */
	DeliveryId idFor(Taker taker) {
		return DeliveryId.of(event(), taker.id());
	}

	/** Where it stands in line for one subscription. */
	String laneOf(Taker taker) {
		return Lanes.name(taker.id(), this.announcement.caseId());
	}

}
