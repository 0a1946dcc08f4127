/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.notifications.subscription.SubscriptionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * What is told by mail of deliveries that were given up and subscriptions that stopped.
 */
@Component
class AlarmListener {

	private static final Logger log = LoggerFactory.getLogger(AlarmListener.class);

	private final Inbox inbox;

	private final Alarms alarms;

	AlarmListener(Inbox inbox, Alarms alarms) {
		this.inbox = inbox;
		this.alarms = alarms;
	}

	@KafkaListener(id = "notification-service.mailbox.notification-events", topics = "notification-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "notification.dead" -> this.alarms.dead(event.read(About.class).subscriptionId(), event.time());
			case "notification.subscriptionPaused" ->
				this.alarms.paused(event.read(About.class).subscriptionId(), event.time());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	/** What is read of both events. */
	record About(SubscriptionId subscriptionId) {
	}

}
