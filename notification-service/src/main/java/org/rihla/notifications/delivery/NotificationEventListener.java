/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;
import java.util.List;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.notifications.subscription.SubscriptionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What deliveries take from subscriptions: after a revocation nothing more is sent. */
@Component
class NotificationEventListener {

	private static final Logger log = LoggerFactory.getLogger(NotificationEventListener.class);

	private static final int BATCH = 100;

	private final Inbox inbox;

	private final DeliveryQueries queries;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Clock clock;

	NotificationEventListener(Inbox inbox, DeliveryQueries queries, AggregateStore<Delivery, DeliveryId> deliveries,
			Clock clock) {
		this.inbox = inbox;
		this.queries = queries;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	@KafkaListener(id = "notification-service.delivery.notification-events", topics = "notification-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "notification.subscriptionRevoked" -> dropAll(event, event.read(Revoked.class).subscriptionId());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	/**
	 * One that is being sent is left to its sender, who asks again before the next
	 * attempt.
	 */
	private void dropAll(ReceivedEvent event, SubscriptionId subscription) {
		List<DeliveryId> waiting = this.queries.waiting(subscription, BATCH);
		while (!waiting.isEmpty()) {
			waiting.forEach((id) -> this.deliveries.update(id, event.cause(),
					(delivery) -> delivery.drop(DropReason.SUBSCRIPTION_REVOKED, this.clock.instant())));
			waiting = this.queries.waiting(subscription, BATCH);
		}
	}

	/** What is read of the event. */
	record Revoked(SubscriptionId subscriptionId) {
	}

}
