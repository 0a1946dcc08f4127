/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Clock;
import java.util.List;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DueDeliveries;
import org.rihla.notifications.delivery.LaneOrder;
import org.rihla.notifications.subscription.Endpoints;
import org.rihla.notifications.subscription.Recovery;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/**
 * Makes due what waited for an endpoint that is back, and takes up what was given up
 * where a person asked for it. A crash on the way only means that it is done again.
 */
@Component
class Returning {

	private static final String JOB = "notification-service.returning";

	private static final int BATCH = 100;

	private final Endpoints endpoints;

	private final DueDeliveries queries;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final LaneOrder order;

	private final Clock clock;

	Returning(Endpoints endpoints, DueDeliveries queries, AggregateStore<Delivery, DeliveryId> deliveries,
			LaneOrder order, Clock clock) {
		this.endpoints = endpoints;
		this.queries = queries;
		this.deliveries = deliveries;
		this.order = order;
		this.clock = clock;
	}

	/** One look. */
	void helpThoseThatAreBack() {
		this.endpoints.returned().forEach((returned) -> {
			if (returned.recovery() == Recovery.DEAD_TOO) {
				revive(returned.id());
			}
			hasten(returned.id());
			this.order.moveOnAll(returned.id());
			this.endpoints.recovered(returned);
		});
	}

	private void revive(SubscriptionId subscription) {
		List<DeliveryId> dead = this.queries.dead(subscription, BATCH);
		while (!dead.isEmpty()) {
			dead.forEach((id) -> this.deliveries.update(id, cause(id, "revive"),
					(delivery) -> delivery.revive(this.clock.instant())));
			dead = (dead.size() < BATCH) ? List.of() : this.queries.dead(subscription, BATCH);
		}
	}

	/** What is made due is not due later any more, so the next look finds others. */
	private void hasten(SubscriptionId subscription) {
		List<DeliveryId> later = this.queries.dueLater(subscription, this.clock.instant(), BATCH);
		while (!later.isEmpty()) {
			later.forEach((id) -> this.deliveries.update(id, cause(id, "hasten"),
					(delivery) -> delivery.hasten(this.clock.instant())));
			later = (later.size() < BATCH) ? List.of()
					: this.queries.dueLater(subscription, this.clock.instant(), BATCH);
		}
	}

	private Cause cause(DeliveryId id, String step) {
		return Cause.job(JOB, id.value() + " " + this.clock.instant()).and(step);
	}

}
