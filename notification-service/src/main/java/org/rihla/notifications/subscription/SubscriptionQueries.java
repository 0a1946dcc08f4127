/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.util.List;

import com.mongodb.client.model.Filters;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.notifications.partner.PartnerId;

import org.springframework.stereotype.Component;

/** Finds subscriptions for listeners and jobs. */
@Component
class SubscriptionQueries {

	private static final int AT_MOST = 100;

	private final AggregateStore<Subscription, SubscriptionId> subscriptions;

	SubscriptionQueries(AggregateStore<Subscription, SubscriptionId> subscriptions) {
		this.subscriptions = subscriptions;
	}

	List<SubscriptionId> activeOf(PartnerId partner) {
		return this.subscriptions.ids(Filters.and(Filters.eq("state.partnerId", partner.value().toString()),
				Filters.eq("state.status", SubscriptionStatus.ACTIVE.name())), AT_MOST);
	}

	List<SubscriptionId> unverifiedWithoutPing() {
		return this.subscriptions.ids(Filters.and(Filters.eq("state.status", SubscriptionStatus.UNVERIFIED.name()),
				Filters.eq("state.pinged", false)), AT_MOST);
	}

}
