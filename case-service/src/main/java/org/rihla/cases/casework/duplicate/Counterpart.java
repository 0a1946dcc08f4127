/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.util.Set;
import java.util.UUID;

/**
 * Who somebody may be the same as: a person of another case.
 *
 * @param caseId the other case
 * @param personId the other person
 */
public record Counterpart(UUID caseId, UUID personId, int score, Set<Reason> reasons) {

	private static final UUID NOBODY = new UUID(0, 0);

	public Counterpart {
		reasons = Set.copyOf(reasons);
	}

	/** The same, of a case that is no longer kept. */
	Counterpart anonymous() {
		return new Counterpart(NOBODY, NOBODY, this.score, this.reasons);
	}
}
