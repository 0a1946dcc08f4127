/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;
import java.time.Instant;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.subscription.PingOrder;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.stereotype.Component;

/**
 * Sends each new subscription its code. It looks for them rather than being told, so that
 * a crash after the subscription was stored delays the code and does not lose it.
 */
@Component
class Pings {

	private final Subscriptions subscriptions;

	private final Packing packing;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Senders senders;

	private final Clock clock;

	Pings(Subscriptions subscriptions, Packing packing, AggregateStore<Delivery, DeliveryId> deliveries,
			Senders senders, Clock clock) {
		this.subscriptions = subscriptions;
		this.packing = packing;
		this.deliveries = deliveries;
		this.senders = senders;
		this.clock = clock;
	}

	void sendDue() {
		this.subscriptions.awaitingPing().forEach(this::send);
	}

	private void send(PingOrder order) {
		DeliveryId id = DeliveryId.ofPing(order);
		Instant now = this.clock.instant();
		this.deliveries.create(Cause.job("notification-service.ping", id.value().toString()),
				() -> Delivery.alone(id, this.packing.packPing(id, order, now), now));
		this.subscriptions.pinged(order);
		this.senders.wake(order.subscription());
	}

}
