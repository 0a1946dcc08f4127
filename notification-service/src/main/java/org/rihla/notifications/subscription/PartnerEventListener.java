/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.notifications.partner.PartnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** A partner that is retired is told nothing more: its subscriptions end. */
@Component
class PartnerEventListener {

	private static final Logger log = LoggerFactory.getLogger(PartnerEventListener.class);

	private final Inbox inbox;

	private final Subscriptions subscriptions;

	PartnerEventListener(Inbox inbox, Subscriptions subscriptions) {
		this.inbox = inbox;
		this.subscriptions = subscriptions;
	}

	@KafkaListener(id = "notification-service.subscription.notification-events", topics = "notification-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "partner.retired" ->
				this.subscriptions.revokeAll(event.read(Retired.class).partnerId(), event.cause());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	/** What is read of the event. */
	record Retired(PartnerId partnerId) {
	}

}
