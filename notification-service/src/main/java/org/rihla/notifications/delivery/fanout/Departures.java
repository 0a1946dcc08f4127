/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.delivery.LaneOrder;
import org.rihla.notifications.delivery.lane.Place;
import org.rihla.notifications.delivery.sending.Senders;
import org.rihla.notifications.subscription.Taker;

import org.springframework.stereotype.Component;

/** Gets what was made on its way. */
@Component
class Departures {

	private final LaneOrder order;

	private final Senders senders;

	Departures(LaneOrder order, Senders senders) {
		this.order = order;
		this.senders = senders;
	}

	/**
	 * What is before it may have got through since its number was given.
	 * @param place absent where it was made before
	 */
	void goOn(Taker taker, String lane, @Nullable Place place) {
		if (!taker.kept() && (place == null || !place.free())) {
			this.order.moveOn(lane);
		}
		this.senders.wake(taker.id());
	}

}
