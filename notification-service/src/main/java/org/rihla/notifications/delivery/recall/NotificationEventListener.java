/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.recall;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.notifications.subscription.SubscriptionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * What deliveries take from subscriptions: paused ones keep theirs, revoked ones get
 * none.
 */
@Component
class NotificationEventListener {

	private static final Logger log = LoggerFactory.getLogger(NotificationEventListener.class);

	private final Inbox inbox;

	private final Recall recall;

	private final Holding holding;

	NotificationEventListener(Inbox inbox, Recall recall, Holding holding) {
		this.inbox = inbox;
		this.recall = recall;
		this.holding = holding;
	}

	@KafkaListener(id = "notification-service.delivery.notification-events", topics = "notification-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "notification.subscriptionPaused" ->
				this.holding.to(event.read(Ended.class).subscriptionId(), event.cause());
			case "notification.subscriptionRevoked" ->
				this.recall.to(event.read(Ended.class).subscriptionId(), event.cause());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	/** What is read of both events. */
	record Ended(SubscriptionId subscriptionId) {
	}

}
