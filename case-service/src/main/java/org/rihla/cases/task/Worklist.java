/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.task.rule.TaskCode;
import org.rihla.chassis.access.Access;

/**
 * Which undone tasks are asked for.
 *
 * @param caseId only those of this case
 * @param code only those of this kind
 */
record Worklist(Reach scope, @Nullable CaseId caseId, @Nullable TaskCode code) {

	/** Whose tasks; never more than the caller may see. */
	enum Reach {

		MINE, TEAM, OFFICE

	}

	/** What makes a cursor good for this list only. */
	String[] mark(Access access) {
		return new String[] { "tasks", this.scope.name(), String.valueOf(this.caseId), String.valueOf(this.code),
				access.caller().subject(), access.role() };
	}

}
