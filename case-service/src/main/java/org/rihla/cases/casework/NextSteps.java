/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;

import org.rihla.chassis.aggregate.Cause;

/**
 * Asks somebody for the next step where no event tells of it; the room that knows whose
 * work it is implements it. The same cause asks once.
 */
public interface NextSteps {

	/** Nothing is left to be done for those who have returned. */
	void proposeClosure(CaseId id, Cause cause, Instant since);

	/** The day has come on which deletion, or what the law holds up, is decided. */
	void reviewRetention(CaseId id, Cause cause, Instant since);

	/** It was decided: the file is kept until another day. */
	void retentionExtended(CaseId id, Cause cause, Instant since);

}
