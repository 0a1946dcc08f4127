/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.subscription.SubscriptionId;

/** What others may hear about a delivery: outcomes, never what was in it. */
sealed interface DeliveryEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case NotificationDelivered _ -> "notification.delivered";
			case NotificationAttemptFailed _ -> "notification.attemptFailed";
			case NotificationDead _ -> "notification.dead";
			case NotificationDropped _ -> "notification.dropped";
		};
	}

	/** The partner has taken it. */
	record NotificationDelivered(DeliveryId deliveryId, SubscriptionId subscriptionId, NoticeType noticeType,
			int attempts, @Nullable String statusClass, Instant occurredOn) implements DeliveryEvent {
	}

	/** An attempt failed; another follows. */
	record NotificationAttemptFailed(DeliveryId deliveryId, SubscriptionId subscriptionId, NoticeType noticeType,
			int attempts, @Nullable String statusClass, Instant occurredOn) implements DeliveryEvent {
	}

	/** The last attempt failed; a person decides what happens. */
	record NotificationDead(DeliveryId deliveryId, SubscriptionId subscriptionId, NoticeType noticeType, int attempts,
			@Nullable String statusClass, Instant occurredOn) implements DeliveryEvent {
	}

	/** It is not sent, because nothing may be sent there any more. */
	record NotificationDropped(DeliveryId deliveryId, SubscriptionId subscriptionId, NoticeType noticeType,
			int attempts, @Nullable String statusClass, Instant occurredOn) implements DeliveryEvent {
	}

	/** Makes one of them; all have the same members. */
	@FunctionalInterface
	interface Kind {

		DeliveryEvent of(DeliveryId deliveryId, SubscriptionId subscriptionId, NoticeType noticeType, int attempts,
				@Nullable String statusClass, Instant occurredOn);

	}

}
