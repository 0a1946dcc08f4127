/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Indexes;
import org.rihla.chassis.access.RecordScope;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;
import org.rihla.returns.PlanId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where plans are stored, where their events go, and who finds them: the receiving side
 * too.
 */
@Configuration(proxyBeanMethods = false)
class ReturnPlanConfiguration {

	private static final String COLLECTION = "plans";

	@Bean
	AggregateStore<ReturnPlan, PlanId> planStore(AggregateStores stores) {
		RecordScope scope = new RecordScope(List.of("officeCode"), List.of("parts.reception.asked.receivingPartnerId"),
				Map.of("reintegration-officer", List.of("parts.reception.asked.receivingOfficeCode")));
		return stores.of(new AggregateType<>(ReturnPlan.class, COLLECTION, "return-events", scope), PlanId::new);
	}

	@Bean
	Index plansByCase() {
		return new Index(COLLECTION, Indexes.ascending("state.caseId"));
	}

	@Bean
	Index plansByOwner() {
		return new Index(COLLECTION, Indexes.ascending("state.ownerId"));
	}

	@Bean
	Index plansByTraveller() {
		return new Index(COLLECTION, Indexes.ascending("state.group.travellers.personId"));
	}

	@Bean
	Index plansByOpening() {
		return new Index(COLLECTION, Indexes.ascending("state.openedUnder"));
	}

	@Bean
	Index plansByAlarm() {
		return new Index(COLLECTION, Indexes.ascending("state.parts.underway.alarmAt"));
	}

	@Bean
	Index plansByStatus() {
		return new Index(COLLECTION, Indexes.ascending("state.status"));
	}

	@Bean
	Index plansByOffice() {
		return new Index(COLLECTION, Indexes.ascending("state.officeCode"));
	}

}
