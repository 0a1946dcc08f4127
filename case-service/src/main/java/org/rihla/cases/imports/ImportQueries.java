/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.time.Instant;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.rihla.chassis.aggregate.AggregateStore;
import org.springframework.stereotype.Component;

/** Imports that wait for somebody. */
@Component
class ImportQueries {

	private static final int AT_ONCE = 20;

	private final AggregateStore<CaseImport, ImportId> imports;

	ImportQueries(AggregateStore<CaseImport, ImportId> imports) {
		this.imports = imports;
	}

	List<ImportId> running() {
		return this.imports.ids(Filters.eq("state.status", ImportStatus.RUNNING.name()), AT_ONCE);
	}

	/** Those that nobody started since then. */
	List<ImportId> uploadedBefore(Instant then) {
		return this.imports.ids(Filters.and(Filters.eq("state.status", ImportStatus.CHECKED.name()),
				Filters.lt("state.uploadedAt", then.toString())), AT_ONCE);
	}

}
