/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires subscriptions. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Breaker.class)
class SubscriptionConfiguration {

	private static final String COLLECTION = "subscriptions";

	@Bean
	AggregateStore<Subscription, SubscriptionId> subscriptionStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(Subscription.class, COLLECTION, "notification-events"),
				SubscriptionId::new);
	}

	@Bean
	Index subscriptionsOfAPartner() {
		return new Index(COLLECTION, Indexes.ascending("state.partnerId", "state.status", "_id"));
	}

	@Bean
	Index listOfAPartner() {
		return new Index(COLLECTION, Indexes.ascending("state.partnerId", "_id"));
	}

	@Bean
	Index subscriptionsOfAContact() {
		return new Index(COLLECTION, Indexes.ascending("state.terms.contact"), new IndexOptions().sparse(true));
	}

	@Bean
	Index subscriptionsByStatus() {
		return new Index(COLLECTION, Indexes.ascending("state.status", "state.proof.pinged"));
	}

	@Bean
	Index subscriptionsToProbe() {
		return new Index(COLLECTION, Indexes.ascending("state.status", "state.standing.health.notBefore"));
	}

	@Bean
	Index failingSubscriptions() {
		return new Index(COLLECTION, Indexes.ascending("state.standing.health.failingSince"),
				new IndexOptions().sparse(true));
	}

	@Bean
	Index recoveringSubscriptions() {
		return new Index(COLLECTION, Indexes.ascending("state.standing.recovery"), new IndexOptions().sparse(true));
	}

}
