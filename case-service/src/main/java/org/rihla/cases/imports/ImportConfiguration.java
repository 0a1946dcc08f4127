/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;
import org.rihla.chassis.idempotency.BodyKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the room: its collection and the size of its files. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

	private static final String COLLECTION = "imports";

	private static final int LARGEST_FILE = 4 * 1024 * 1024;

	@Bean
	AggregateStore<CaseImport, ImportId> importStore(AggregateStores stores) {
		return stores.of(new AggregateType<CaseImport, ImportId>(CaseImport.class, COLLECTION, "case-events"),
				ImportId::new);
	}

	@Bean
	Index importsByStatus() {
		return new Index(COLLECTION, Indexes.ascending("state.status", "state.uploadedAt"));
	}

	@Bean
	BodyKind importedTables() {
		return new BodyKind("/imports", "text/csv", LARGEST_FILE);
	}

}
