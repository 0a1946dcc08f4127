/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Condition;

/** What another room of this service asks to be settled before a case is closed. */
public interface UnfinishedWork {

	/**
	 * Holds when nothing of the room stands against closing the case.
	 * @param access whoever may not read the ground is told {@code review-pending}
	 */
	Condition of(CaseId id, Access access);

}
