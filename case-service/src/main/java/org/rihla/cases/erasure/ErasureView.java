/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.closure.ClosureGroup;
import org.rihla.cases.casework.keeping.ErasureReason;
import org.rihla.cases.casework.keeping.Tombstone;

/**
 * The report on an erasure.
 *
 * @param proposedBy role; {@code system} on the day of retention
 * @param destroyedKeysets of this service, by the ids that every sealed unit names
 * @param complete whether every service has answered and no cache holds a key any more
 * @param keyBackupsExpireOn the day to tell the person: from then on no backup opens
 * @param mac over all of it, once it is complete; the same report has the same
 */
record ErasureView(CaseId caseId, ClosureGroup closureGroup, @Nullable Instant closedOn,
		@Nullable LocalDate retentionUntil, ErasureReason reason, String proposedBy, Instant proposedOn,
		String approvedBy, Instant erasedOn, List<Completion> services, List<String> destroyedKeysets, boolean complete,
		@Nullable LocalDate keyBackupsExpireOn, @Nullable String mac) {

	static ErasureView open(CaseId caseId, Tombstone stone, List<Completion> services, List<String> keysets) {
		return new ErasureView(caseId, stone.closureGroup(), stone.closedOn(), stone.retentionUntil(), stone.reason(),
				stone.proposedBy(), stone.proposedOn(), stone.approvedBy(), stone.erasedOn(), services, keysets, false,
				null, null);
	}

	/** With nothing more to come. */
	ErasureView completed(LocalDate backupsExpireOn) {
		return new ErasureView(this.caseId, this.closureGroup, this.closedOn, this.retentionUntil, this.reason,
				this.proposedBy, this.proposedOn, this.approvedBy, this.erasedOn, this.services, this.destroyedKeysets,
				true, backupsExpireOn, null);
	}

	/** With its mac. */
	ErasureView signed(String signature) {
		return new ErasureView(this.caseId, this.closureGroup, this.closedOn, this.retentionUntil, this.reason,
				this.proposedBy, this.proposedOn, this.approvedBy, this.erasedOn, this.services, this.destroyedKeysets,
				this.complete, this.keyBackupsExpireOn, signature);
	}

}
