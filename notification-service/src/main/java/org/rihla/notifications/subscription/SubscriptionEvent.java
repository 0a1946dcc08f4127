/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Instant;

import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.notifications.partner.PartnerId;

/** What others may hear about a subscription. */
sealed interface SubscriptionEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case SubscriptionActivated _ -> "notification.subscriptionActivated";
			case SubscriptionPaused _ -> "notification.subscriptionPaused";
			case SubscriptionResumed _ -> "notification.subscriptionResumed";
			case SubscriptionRevoked _ -> "notification.subscriptionRevoked";
		};
	}

	/** The endpoint has proven that it belongs to the partner; notices flow. */
	record SubscriptionActivated(SubscriptionId subscriptionId, PartnerId partnerId,
			Instant occurredOn) implements SubscriptionEvent {
	}

	/** Nothing goes there for the time being; notices are kept. */
	record SubscriptionPaused(SubscriptionId subscriptionId, PartnerId partnerId,
			Instant occurredOn) implements SubscriptionEvent {

	}

	/** What was kept goes out again. */
	record SubscriptionResumed(SubscriptionId subscriptionId, PartnerId partnerId,
			Instant occurredOn) implements SubscriptionEvent {

	}

	/** Nothing more goes there, for good. */
	record SubscriptionRevoked(SubscriptionId subscriptionId, PartnerId partnerId,
			Instant occurredOn) implements SubscriptionEvent {
	}

}
