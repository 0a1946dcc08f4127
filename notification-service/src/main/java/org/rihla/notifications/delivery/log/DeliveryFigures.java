/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.rihla.chassis.access.Access;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** How deliveries stand, for those who look after them. */
@Component
public class DeliveryFigures {

	private final DeliveryQueries queries;

	DeliveryFigures(DeliveryQueries queries) {
		this.queries = queries;
	}

	/** How many of those that the caller may see are not through, by state. */
	public Map<String, Long> unfinished(Access access) {
		return this.queries.unfinished(access);
	}

	/** When the one that waits longest was made; empty if none waits. */
	public Optional<Instant> oldestUnfinished(SubscriptionId subscription) {
		return this.queries.waitingSince(subscription);
	}

}
