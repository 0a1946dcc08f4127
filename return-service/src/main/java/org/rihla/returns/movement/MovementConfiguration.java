/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.List;
import java.util.Map;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.access.RecordScope;
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
		RecordScope scope = new RecordScope(List.of("officeCode"), List.of(),
				Map.of("reintegration-officer", List.of("keepers.all.receivingOfficeCode")));
		return stores.of(new AggregateType<>(Movement.class, COLLECTION, "return-events", scope), MovementId::new);
	}

	@Bean
	Index movementsByPlan() {
		return new Index(COLLECTION, Indexes.ascending("state.seating.all.planId"));
	}

	@Bean
	Index movementsByCase() {
		return new Index(COLLECTION, Indexes.ascending("state.seating.all.caseId"));
	}

	@Bean
	Index movementsByEndOfHold() {
		return new Index(COLLECTION, Indexes.ascending("state.nextEnd"), new IndexOptions().sparse(true));
	}

	/** For the list: who may see it, where it stands, then its month. */
	@Bean
	Index movementsByOffice() {
		return worklist("state.officeCode");
	}

	@Bean
	Index movementsByOwner() {
		return worklist("state.ownerId");
	}

	@Bean
	Index movementsByAssignee() {
		return worklist("state.assignees");
	}

	@Bean
	Index movementsByReceivingOffice() {
		return worklist("state.keepers.all.receivingOfficeCode");
	}

	private static Index worklist(String seenBy) {
		return new Index(COLLECTION, Indexes.ascending(seenBy, "state.status", "state.plannedMonth", "_id"));
	}

}
