/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.subscription.SubscriptionId;

/** How deliveries of one channel come into being and get on their way. */
interface Outlet {

	/**
	 * Stores one.
	 * @param place in the lane of its case
	 */
	void add(DeliveryId id, Consignment consignment, Place place, Announcement announcement, Cause cause);

	/** It is stored, perhaps since long: nothing may keep it waiting for us. */
	void settle(SubscriptionId subscription, Announcement announcement);

}
