/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param firstBad number of the first block that is not right
 * @param anchored the newest anchor that the chain was compared with; 0 without any
 */
record AuditReport(boolean intact, long blocks, long entries, long anchored, @Nullable Long firstBad,
		@Nullable Damage damage) {

	/** What was done to the chain. */
	enum Damage {

		EDIT, GAP, REORDER, CUT_END, FOREIGN_CHAIN

	}

}
