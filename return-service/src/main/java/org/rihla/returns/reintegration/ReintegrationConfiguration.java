/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

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

/**
 * Where plans are stored, where their events go, and who finds them: the office that was
 * asked to receive the person, and partners that were asked to deliver.
 */
@Configuration(proxyBeanMethods = false)
class ReintegrationConfiguration {

	private static final String COLLECTION = "reintegration_plans";

	@Bean
	AggregateStore<ReintegrationPlan, ReintegrationPlanId> reintegrationStore(AggregateStores stores) {
		RecordScope scope = new RecordScope(List.of("officeCode"), List.of("addressedTo"),
				Map.of("reintegration-officer", List.of("receivingOfficeCode")));
		return stores.of(new AggregateType<>(ReintegrationPlan.class, COLLECTION, "return-events", scope),
				ReintegrationPlanId::new);
	}

	@Bean
	Index reintegrationByCase() {
		return new Index(COLLECTION, Indexes.ascending("state.caseId"));
	}

	@Bean
	Index reintegrationByPerson() {
		return new Index(COLLECTION, Indexes.ascending("state.personId"));
	}

	@Bean
	Index reintegrationByCommand() {
		return new Index(COLLECTION, Indexes.ascending("state.draftedUnder"));
	}

	@Bean
	Index reintegrationByOwner() {
		return new Index(COLLECTION, Indexes.ascending("state.ownerId"));
	}

	@Bean
	Index reintegrationByPeople() {
		return new Index(COLLECTION, Indexes.ascending("state.assignees"));
	}

	@Bean
	Index reintegrationByOffice() {
		return new Index(COLLECTION, Indexes.ascending("state.officeCode"));
	}

	@Bean
	Index reintegrationByReceivingOffice() {
		return new Index(COLLECTION, Indexes.ascending("state.receivingOfficeCode"));
	}

	@Bean
	Index reintegrationByPartner() {
		return new Index(COLLECTION, Indexes.ascending("state.addressedTo"));
	}

	@Bean
	Index reintegrationByDay() {
		return new Index(COLLECTION, Indexes.ascending("state.nextOn"), new IndexOptions().sparse(true));
	}

}
