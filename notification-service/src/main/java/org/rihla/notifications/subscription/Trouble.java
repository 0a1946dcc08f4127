/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.partner.PartnerId;

/**
 * How a subscription that does not work is doing.
 *
 * @param since when its endpoint failed first; null where it is well
 * @param pausedFor while it is paused
 */
public record Trouble(SubscriptionId subscription, PartnerId partner, @Nullable Instant since,
		@Nullable PauseReason pausedFor) {

	static Trouble of(Subscription subscription) {
		Standing standing = subscription.standing();
		return new Trouble(subscription.id(), subscription.partnerId(), standing.health().failingSince(),
				standing.pausedFor());
	}

}
