/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.recall;

import java.time.Clock;
import java.util.List;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.stereotype.Component;

/** Puts to rest what was on its way to a subscription that is paused. */
@Component
class Holding {

	private static final int BATCH = 100;

	private final Subscriptions subscriptions;

	private final EndingQueries queries;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Clock clock;

	Holding(Subscriptions subscriptions, EndingQueries queries, AggregateStore<Delivery, DeliveryId> deliveries,
			Clock clock) {
		this.subscriptions = subscriptions;
		this.queries = queries;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	/** Nothing, if it was resumed since. One under way is left to its sender. */
	void to(SubscriptionId subscription, Cause cause) {
		List<DeliveryId> batch = under(subscription);
		while (!batch.isEmpty()) {
			batch.forEach((id) -> this.deliveries.update(id, cause, (delivery) -> delivery.hold(this.clock.instant())));
			batch = (batch.size() < BATCH) ? List.of() : under(subscription);
		}
	}

	private List<DeliveryId> under(SubscriptionId subscription) {
		return this.subscriptions.keeps(subscription) ? this.queries.underway(subscription, BATCH) : List.of();
	}

}
