/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires notices that nobody takes, and keeps case references apart. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

	@Bean
	AggregateStore<UnroutedNotice, UnroutedNoticeId> unroutedNoticeStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(UnroutedNotice.class, "unrouted_notices", "notification-events"),
				UnroutedNoticeId::new);
	}

	@Bean
	Index referencesOfCase() {
		return new Index(CaseReferences.COLLECTION, Indexes.ascending(CaseReferences.CASE));
	}

	@Bean
	Index receptionsOfCase() {
		return new Index(Receptions.COLLECTION, Indexes.ascending(Receptions.CASE), new IndexOptions().sparse(true));
	}

	/** Staff find a case by what a partner calls it, so no two are called the same. */
	@Bean
	Index oneCasePerReference() {
		return new Index(CaseReferences.COLLECTION, Indexes.ascending(CaseReferences.REF),
				new IndexOptions().unique(true));
	}

}
