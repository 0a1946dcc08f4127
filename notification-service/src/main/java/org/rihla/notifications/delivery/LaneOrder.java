/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.stereotype.Component;

/**
 * Lets the next in a lane go when all before it are through. It may be called at any
 * time, by anybody and twice.
 */
@Component
public class LaneOrder {

	private static final int BATCH = 100;

	private final Lanes lanes;

	private final DueDeliveries queries;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Subscriptions subscriptions;

	private final Clock clock;

	LaneOrder(Lanes lanes, DueDeliveries queries, AggregateStore<Delivery, DeliveryId> deliveries,
			Subscriptions subscriptions, Clock clock) {
		this.lanes = lanes;
		this.queries = queries;
		this.deliveries = deliveries;
		this.subscriptions = subscriptions;
		this.clock = clock;
	}

	/** Goes on behind this one, if it is through and was the first that was not. */
	public void moveOn(String lane, Delivery from) {
		if (!from.ending().through() || !this.lanes.pass(lane, from.number())) {
			moveOn(lane);
		}
	}

	/** Goes on from the first that is not through. */
	public void moveOn(String lane) {
		Optional<Delivery> head = head(lane);
		while (head.isPresent() && head.get().ending().through()) {
			this.lanes.pass(lane, head.get().number());
			head = head(lane);
		}
		head.filter((delivery) -> delivery.status() == DeliveryStatus.HELD)
			.filter((delivery) -> !this.subscriptions.keeps(delivery.consignment().subscriptionId()))
			.ifPresent(this::release);
	}

	/**
	 * Goes on with all that a subscription has kept; the sweep finishes what this leaves.
	 */
	public void moveOnAll(SubscriptionId subscription) {
		List<String> batch = this.lanes.of(subscription, "", BATCH);
		while (!batch.isEmpty()) {
			batch.forEach(this::moveOn);
			batch = this.lanes.of(subscription, batch.getLast(), BATCH);
		}
	}

	/** The first that is not through; empty while its place is only reserved. */
	public Optional<Delivery> head(String lane) {
		return this.queries.at(lane, this.lanes.done(lane) + 1).flatMap(this.deliveries::find);
	}

	private void release(Delivery head) {
		this.deliveries.update(head.id(),
				Cause.job("notification-service.lane", head.id().value() + " " + head.version().number()),
				(delivery) -> delivery.release(this.clock.instant()));
	}

}
