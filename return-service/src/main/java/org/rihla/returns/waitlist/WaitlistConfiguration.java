/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where entries are stored, where their events go, and how they are found in order. */
@Configuration(proxyBeanMethods = false)
class WaitlistConfiguration {

	static final String COLLECTION = "waitlist";

	@Bean
	AggregateStore<WaitlistEntry, EntryId> waitlistStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(WaitlistEntry.class, COLLECTION, "return-events"), EntryId::new);
	}

	@Bean
	Index waitlistByOffer() {
		return new Index(COLLECTION,
				Indexes.ascending("state.offerable", "state.needs", "state.priority", "state.waitingSince", "_id"));
	}

	@Bean
	Index waitlistByPosition() {
		return new Index(COLLECTION,
				Indexes.ascending("state.status", "state.kind", "state.priority", "state.waitingSince", "_id"));
	}

	@Bean
	Index waitlistByPlan() {
		return new Index(COLLECTION, Indexes.ascending("state.planId"));
	}

	@Bean
	Index waitlistByCase() {
		return new Index(COLLECTION,
				Indexes.ascending("state.caseId", "state.status", "state.priority", "state.waitingSince", "_id"));
	}

	@Bean
	Index waitlistByOwner() {
		return new Index(COLLECTION,
				Indexes.ascending("state.ownerId", "state.status", "state.priority", "state.waitingSince", "_id"));
	}

	@Bean
	Index waitlistByPeople() {
		return new Index(COLLECTION,
				Indexes.ascending("state.assignees", "state.status", "state.priority", "state.waitingSince", "_id"));
	}

	@Bean
	Index waitlistByOffice() {
		return new Index(COLLECTION,
				Indexes.ascending("state.officeCode", "state.status", "state.priority", "state.waitingSince", "_id"));
	}

	@Bean
	Index waitlistBySearch() {
		return new Index(COLLECTION, Indexes.ascending("state.search.cause"), new IndexOptions().sparse(true));
	}

	@Bean
	Index waitlistByMoment() {
		return new Index(COLLECTION, Indexes.ascending("state.nextAt"), new IndexOptions().sparse(true));
	}

}
