/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;
import java.util.Optional;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;

import org.springframework.stereotype.Component;

/**
 * Lets the next in a lane go when all before it are through. It may be called at any
 * time, by anybody and twice.
 */
@Component
class LaneOrder {

	private final Lanes lanes;

	private final DeliveryQueries queries;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Clock clock;

	LaneOrder(Lanes lanes, DeliveryQueries queries, AggregateStore<Delivery, DeliveryId> deliveries, Clock clock) {
		this.lanes = lanes;
		this.queries = queries;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	/** Goes on from the first that is not through. */
	void moveOn(String lane) {
		Optional<Delivery> head = head(lane);
		while (head.isPresent() && head.get().status().through()) {
			this.lanes.pass(lane, head.get().number());
			head = head(lane);
		}
		head.filter((delivery) -> delivery.status() == DeliveryStatus.HELD).ifPresent(this::release);
	}

	private Optional<Delivery> head(String lane) {
		return this.queries.at(lane, this.lanes.done(lane) + 1).flatMap(this.deliveries::find);
	}

	private void release(Delivery head) {
		this.deliveries.update(head.id(), Cause.job("notification-service.lane", head.id().value().toString()),
				(delivery) -> delivery.release(this.clock.instant()));
	}

}
