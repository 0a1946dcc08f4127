/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires orders to send many again. */
@Configuration(proxyBeanMethods = false)
class RedeliveryConfiguration {

	private static final String COLLECTION = "redeliveries";

	@Bean
	AggregateStore<Redelivery, RedeliveryId> redeliveryStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(Redelivery.class, COLLECTION, "notification-events"), RedeliveryId::new);
	}

	@Bean
	Index redeliveriesToWorkOff() {
		return new Index(COLLECTION, Indexes.ascending("state.status"));
	}

}
