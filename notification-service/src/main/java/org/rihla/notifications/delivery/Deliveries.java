/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.outbox.CrashPoint;
import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Service;

/** Makes one delivery per announcement and subscription that takes it. */
@Service
class Deliveries {

	private final Packing packing;

	private final Lanes lanes;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final LaneOrder order;

	private final Senders senders;

	private final Clock clock;

	Deliveries(Packing packing, Lanes lanes, AggregateStore<Delivery, DeliveryId> deliveries, LaneOrder order,
			Senders senders, Clock clock) {
		this.packing = packing;
		this.lanes = lanes;
		this.deliveries = deliveries;
		this.order = order;
		this.senders = senders;
		this.clock = clock;
	}

	/** Whether its number is reserved and nobody knows yet that it is stored. */
	boolean hasBegun(Announcement announcement, SubscriptionId subscription) {
		return this.lanes.isReserved(Lanes.name(subscription, announcement.caseId()), announcement.event());
	}

	/** May run again after a crash at any point. */
	void make(Announcement announcement, Sharing sharing, SubscriptionId subscription, Cause cause) {
		DeliveryId id = DeliveryId.of(announcement.event(), subscription);
		String lane = Lanes.name(subscription, announcement.caseId());
		this.lanes.reserve(lane, announcement.event(), () -> this.deliveries.find(id).isPresent())
			.ifPresent((place) -> {
				CrashPoint.pass("fanout.after-reserve");
				Consignment consignment = this.packing.pack(id, announcement, sharing, subscription, place.number());
				this.deliveries.create(cause, () -> Delivery.inLane(id, consignment,
						this.order.inTurn(place, subscription), this.clock.instant()));
				CrashPoint.pass("fanout.after-insert");
			});
		this.lanes.settle(lane, announcement.event());
		this.order.moveOn(lane);
		this.senders.wake(subscription);
	}

}
