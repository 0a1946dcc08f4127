/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.springframework.stereotype.Component;

/** Lists of protection files. */
@Component
class ProtectionQueries {

	/** More than any mission has. */
	private static final int LIMIT = 10_000;

	private static final int LISTED = 250;

	private final AggregateStore<ProtectionFile, ProtectionFileId> files;

	ProtectionQueries(AggregateStore<ProtectionFile, ProtectionFileId> files) {
		this.files = files;
	}

	/** The file of a case; there is one at most. */
	Optional<ProtectionFileId> ofCase(CaseId caseId) {
		return this.files.ids(about(caseId), 1).stream().findFirst();
	}

	/** All that are worked on. */
	List<ProtectionFileId> open() {
		return this.files.ids(Filters.eq("state.status", FileStatus.OPEN.name()), LIMIT);
	}

	/** Those that the caller reads, of one case or of all. */
	List<ProtectionFile> readBy(Access access, @Nullable CaseId caseId) {
		return this.files.list((caseId != null) ? about(caseId) : Filters.empty(), access, LISTED);
	}

	private static Bson about(CaseId caseId) {
		return Filters.eq("state.caseId", caseId.value().toString());
	}

}
