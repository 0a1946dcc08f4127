/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where movements are stored and where their events go. */
@Configuration(proxyBeanMethods = false)
class MovementConfiguration {

	private static final String COLLECTION = "movements";

	@Bean
	AggregateStore<Movement, MovementId> movementStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(Movement.class, COLLECTION, "return-events"), MovementId::new);
	}

	@Bean
	Index movementsByPlan() {
		return new Index(COLLECTION, Indexes.ascending("state.seats.planId"));
	}

}
