/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** Webhooks and mails go out by themselves, each case in its order. */
@Component
class WebhookOutlet implements Outlet {

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Lanes lanes;

	private final LaneOrder order;

	private final Senders senders;

	private final Clock clock;

	WebhookOutlet(AggregateStore<Delivery, DeliveryId> deliveries, Lanes lanes, LaneOrder order, Senders senders,
			Clock clock) {
		this.deliveries = deliveries;
		this.lanes = lanes;
		this.order = order;
		this.senders = senders;
		this.clock = clock;
	}

	@Override
	public void add(DeliveryId id, Consignment consignment, Place place, Announcement announcement, Cause cause) {
		this.deliveries.create(cause, () -> Delivery.inLane(id, consignment,
				this.order.inTurn(place, consignment.subscriptionId()), this.clock.instant()));
	}

	@Override
	public void settle(SubscriptionId subscription, Announcement announcement) {
		String lane = Lanes.name(subscription, announcement.caseId());
		this.lanes.settle(lane, announcement.event());
		this.order.moveOn(lane);
		this.senders.wake(subscription);
	}

}
