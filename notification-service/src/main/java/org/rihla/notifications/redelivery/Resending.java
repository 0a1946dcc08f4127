/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.sending.Senders;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** Makes many deliveries of one subscription due again, a batch at a time. */
@Component
class Resending {

	private static final String JOB = "notification-service.redelivery";

	private static final int BATCH = 100;

	private final ResendingQueries queries;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Senders senders;

	private final Clock clock;

	Resending(ResendingQueries queries, AggregateStore<Delivery, DeliveryId> deliveries, Senders senders, Clock clock) {
		this.queries = queries;
		this.deliveries = deliveries;
		this.senders = senders;
		this.clock = clock;
	}

	/** How many were made in that time and delivered. */
	long count(SubscriptionId subscription, Span span) {
		return this.queries.delivered(subscription, span);
	}

	/**
	 * Sends the next that were delivered again, in the order in which they were made.
	 * @param after where the step before ended
	 */
	Step replay(Order order, @Nullable String after) {
		List<ResendingQueries.Made> next = this.queries.delivered(order.subscription(), order.span(), after, BATCH);
		next.forEach((made) -> act(made.id(), order, (delivery) -> delivery.resend(this.clock.instant())));
		this.senders.wake(order.subscription());
		return new Step(next.size(), (next.size() < BATCH) ? null : next.getLast().place());
	}

	/** Takes the next up that were given up in that time; they are not found again. */
	Step revive(Order order) {
		List<DeliveryId> next = this.queries.dead(order.subscription(), order.span(), BATCH);
		next.forEach((id) -> act(id, order, (delivery) -> delivery.revive(this.clock.instant())));
		this.senders.wake(order.subscription());
		return new Step(next.size(), (next.size() < BATCH) ? null : "");
	}

	private void act(DeliveryId id, Order order, Consumer<Delivery> verb) {
		this.deliveries.update(id, Cause.job(JOB, order.occasion() + " " + id.value()), verb);
	}

	/** From then, and before that. */
	record Span(Instant from, Instant to) {

	}

	/**
	 * What is sent again.
	 *
	 * @param occasion what makes a repeat the same
	 */
	record Order(SubscriptionId subscription, Span span, String occasion) {

	}

	/**
	 * What one step did.
	 *
	 * @param after where the next begins; null when this was the last
	 */
	record Step(int done, @Nullable String after) {

	}

}
