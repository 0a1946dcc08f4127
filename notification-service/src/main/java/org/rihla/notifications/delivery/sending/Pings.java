/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Clock;
import java.time.Instant;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.delivery.Consignment;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.notice.NoticeWriter;
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

	private final NoticeWriter writer;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Senders senders;

	private final Clock clock;

	Pings(Subscriptions subscriptions, NoticeWriter writer, AggregateStore<Delivery, DeliveryId> deliveries,
			Senders senders, Clock clock) {
		this.subscriptions = subscriptions;
		this.writer = writer;
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
				() -> Delivery.alone(id, consignment(id, order, now), now));
		this.subscriptions.pinged(order);
		this.senders.wake(order.subscription());
	}

	private Consignment consignment(DeliveryId id, PingOrder order, Instant now) {
		String path = "/subscriptions/%s/confirm?code=%s".formatted(order.subscription().value(),
				order.code().reveal());
		return new Consignment(order.subscription(), order.channel(), order.partner(), NoticeType.PING, order.origin(),
				null, null, this.writer.writePing(id.messageId(), now, path), true);
	}

}
