/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.util.Set;
import java.util.UUID;

/** Removes what one room keeps of a case. */
public interface CaseEraser {

	/** A code for the report: which records. */
	String what();

	/**
	 * Removes what is there now; may be repeated.
	 * @return how many records were removed or emptied
	 * @throws org.rihla.chassis.aggregate.Refusal.RaceLost when events of a record still
	 * wait to leave
	 */
	long erase(UUID caseId);

	/** What seals records of this case by keysets of its own, to be destroyed as well. */
	default Set<String> subjects(UUID caseId) {
		return Set.of();
	}

}
