/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.outbox.CrashPoint;
import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.subscription.Channel;
import org.rihla.notifications.subscription.Taker;

import org.springframework.stereotype.Component;

/** Makes one delivery per announcement and subscription that takes it. */
@Component
public class Deliveries {

	private final Packing packing;

	private final Lanes lanes;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final WebhookOutlet webhooks;

	private final FeedOutlet feeds;

	Deliveries(Packing packing, Lanes lanes, AggregateStore<Delivery, DeliveryId> deliveries, WebhookOutlet webhooks,
			FeedOutlet feeds) {
		this.packing = packing;
		this.lanes = lanes;
		this.deliveries = deliveries;
		this.webhooks = webhooks;
		this.feeds = feeds;
	}

	/** Whether its number is reserved and nobody knows yet that it is stored. */
	public boolean hasBegun(Announcement announcement, Taker taker) {
		return this.lanes.isReserved(Lanes.name(taker.id(), announcement.caseId()), announcement.event());
	}

	/**
	 * May run again after a crash at any point.
	 * @param sharing null for staff, who need no consent to do their work
	 */
	public void make(Announcement announcement, @Nullable Sharing sharing, Taker taker, Cause cause) {
		DeliveryId id = DeliveryId.of(announcement.event(), taker.id());
		Outlet outlet = outletOf(taker.channel());
		this.lanes
			.reserve(Lanes.name(taker.id(), announcement.caseId()), announcement.event(),
					() -> this.deliveries.find(id).isPresent())
			.ifPresent((place) -> {
				CrashPoint.pass("fanout.after-reserve");
				outlet.add(id, this.packing.pack(id, announcement, sharing, taker, place.number()), place, announcement,
						cause);
				CrashPoint.pass("fanout.after-insert");
			});
		outlet.settle(taker.id(), announcement);
	}

	private Outlet outletOf(Channel channel) {
		return switch (channel) {
			case WEBHOOK, EMAIL -> this.webhooks;
			case FEED -> this.feeds;
		};
	}

}
