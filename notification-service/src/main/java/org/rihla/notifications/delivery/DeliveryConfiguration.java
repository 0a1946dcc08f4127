/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires deliveries and the log of their attempts. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

	@Bean
	AggregateStore<Delivery, DeliveryId> deliveryStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(Delivery.class, StoredDelivery.COLLECTION, "notification-events"),
				DeliveryId::new);
	}

	@Bean
	Index placeInLane() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending("state.lane", "state.number"),
				new IndexOptions().sparse(true));
	}

	@Bean
	Index dueOfSubscription() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending("state.subscriptionId", "state.dueAt"));
	}

	@Bean
	Index logOfSubscription() {
		return new Index(StoredDelivery.COLLECTION,
				Indexes.ascending("state.subscriptionId", StoredDelivery.MADE, "_id"));
	}

	@Bean
	Index due() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending("state.dueAt", "state.subscriptionId"),
				new IndexOptions().sparse(true));
	}

	@Bean
	Index waitingOfSubscription() {
		return new Index(StoredDelivery.COLLECTION,
				Indexes.ascending("state.subscriptionId", "state.status", StoredDelivery.ENDED, "_id"));
	}

	@Bean
	Index waitingOfCase() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending("state.sharing.caseId", "state.status"),
				new IndexOptions().sparse(true));
	}

	@Bean
	Index deliveriesInState() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending("state.status", StoredDelivery.MADE, "_id"));
	}

	@Bean
	Index excerptsToForget() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending(StoredDelivery.EXCERPTS_SINCE),
				new IndexOptions().sparse(true));
	}

	@Bean
	Index attemptsOfDelivery() {
		return new Index(AttemptLog.COLLECTION, Indexes.ascending("delivery", "number"));
	}

	@Bean
	Index attemptsToForget() {
		return new Index(AttemptLog.COLLECTION, Indexes.ascending(AttemptLog.AT));
	}

}
