/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.UUID;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.cases.protection.track.GateTerms;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stores protection files apart: own topic, own keys, one per case. */
@Configuration(proxyBeanMethods = false)
class ProtectionConfiguration {

	private static final String COLLECTION = "protection_files";

	@Bean
	AggregateStore<ProtectionFile, ProtectionFileId> protectionFileStore(AggregateStores stores) {
		return stores.of(new AggregateType<ProtectionFile, ProtectionFileId>(ProtectionFile.class, COLLECTION,
				"case-events-restricted")
			.withOwnKeys(), ProtectionFileId::new);
	}

	@Bean
	Index protectionFilesByCase() {
		return new Index(COLLECTION, Indexes.ascending("state.caseId"), new IndexOptions().unique(true));
	}

	@Bean
	Index protectionFilesByReader() {
		return new Index(COLLECTION, Indexes.ascending("state.readers.subject"));
	}

	@Bean
	Index protectionFilesByStatus() {
		return new Index(COLLECTION, Indexes.ascending("state.status"));
	}

	@Bean
	Rules protectionRules(ProtectionTerms terms, GateTerms valid) {
		return new Rules(terms, valid, UUID::randomUUID);
	}

}
