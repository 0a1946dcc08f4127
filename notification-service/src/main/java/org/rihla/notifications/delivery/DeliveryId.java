/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.notifications.subscription.PingOrder;
import org.rihla.notifications.subscription.SubscriptionId;

/**
 * Id of a delivery; follows from event and subscription, so a duplicate makes no second.
 */
public record DeliveryId(UUID value) implements Identifier {

	/** Reads an id, as it stands in a path. */
	public static DeliveryId of(String text) {
		return new DeliveryId(UUID.fromString(text));
	}

	/** The delivery of this event to this subscription. */
	public static DeliveryId of(UUID event, SubscriptionId subscription) {
		return new DeliveryId(Ids.derived(event, "delivery|" + subscription.value()));
	}

	/** The ping by which a subscription proves its endpoint. */
	public static DeliveryId ofPing(PingOrder order) {
		return new DeliveryId(Ids.derived(order.subscription().value(), "ping|" + order.round()));
	}

	/**
	 * The {@code webhook-id} of all its attempts, which tells the partner nothing else.
	 */
	public String messageId() {
		return "msg_" + this.value.toString().replace("-", "");
	}

}
