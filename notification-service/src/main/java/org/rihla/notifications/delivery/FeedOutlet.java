/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.outbox.CrashPoint;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/**
 * What a feed holds stands in one lane for all cases, whose numbers are the cursor; the
 * lane of the case only gives the number that the notice shows.
 */
@Component
class FeedOutlet implements Outlet {

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Lanes lanes;

	private final FeedLanes feeds;

	private final Clock clock;

	FeedOutlet(AggregateStore<Delivery, DeliveryId> deliveries, Lanes lanes, FeedLanes feeds, Clock clock) {
		this.deliveries = deliveries;
		this.lanes = lanes;
		this.feeds = feeds;
		this.clock = clock;
	}

	@Override
	public void add(DeliveryId id, Consignment consignment, Place place, Announcement announcement, Cause cause) {
		this.lanes
			.reserve(FeedLanes.name(consignment.subscriptionId()), announcement.event(),
					() -> this.deliveries.find(id).isPresent())
			.ifPresent((cursor) -> {
				CrashPoint.pass("fanout.after-reserve");
				this.deliveries.create(cause, () -> Delivery.inFeed(id, consignment, cursor, this.clock.instant()));
			});
		this.feeds.passUpTo(place.lane(), place.number());
	}

	/** The lane of the case comes last: while it is open, all is done once more. */
	@Override
	public void settle(SubscriptionId subscription, Announcement announcement) {
		this.lanes.settle(FeedLanes.name(subscription), announcement.event());
		this.lanes.settle(Lanes.name(subscription, announcement.caseId()), announcement.event());
	}

}
