/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires subscriptions. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

	private static final String COLLECTION = "subscriptions";

	@Bean
	AggregateStore<Subscription, SubscriptionId> subscriptionStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(Subscription.class, COLLECTION, "notification-events"),
				SubscriptionId::new);
	}

	@Bean
	Index subscriptionsOfAPartner() {
		return new Index(COLLECTION, Indexes.ascending("state.partnerId", "state.status"));
	}

	@Bean
	Index subscriptionsByStatus() {
		return new Index(COLLECTION, Indexes.ascending("state.status", "state.pinged"));
	}

}
