/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.time.Clock;
import java.util.List;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.outbox.CrashPoint;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.lane.FeedLanes;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.delivery.lane.Place;
import org.rihla.notifications.subscription.Taker;

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

	private final Packing packing;

	private final Clock clock;

	FeedOutlet(AggregateStore<Delivery, DeliveryId> deliveries, Lanes lanes, FeedLanes feeds, Packing packing,
			Clock clock) {
		this.deliveries = deliveries;
		this.lanes = lanes;
		this.feeds = feeds;
		this.packing = packing;
		this.clock = clock;
	}

	/** A partner has one feed as a rule, so they are made one by one. */
	@Override
	public void make(Matter matter, List<Taker> takers) {
		takers.forEach((taker) -> make(matter, taker));
	}

	/** The lane of the case comes last: while it is open, all is done once more. */
	private void make(Matter matter, Taker taker) {
		this.lanes.reserve(matter.laneOf(taker), matter.event(), () -> isMade(matter, taker))
			.ifPresent((place) -> add(matter, taker, place));
		this.lanes.settle(FeedLanes.name(taker.id()), matter.event());
		this.lanes.settle(matter.laneOf(taker), matter.event());
	}

	private void add(Matter matter, Taker taker, Place place) {
		DeliveryId id = matter.idFor(taker);
		CrashPoint.pass("fanout.after-reserve");
		this.lanes.reserve(FeedLanes.name(taker.id()), matter.event(), () -> isMade(matter, taker))
			.ifPresent((cursor) -> this.deliveries.create(matter.cause(),
					() -> Delivery.inFeed(id,
							this.packing.pack(id, matter.announcement(), matter.sharing(), taker, place.number()),
							cursor, this.clock.instant())));
		CrashPoint.pass("fanout.after-insert");
		this.feeds.passUpTo(place.lane(), place.number());
	}

	private boolean isMade(Matter matter, Taker taker) {
		return this.deliveries.find(matter.idFor(taker)).isPresent();
	}

}
