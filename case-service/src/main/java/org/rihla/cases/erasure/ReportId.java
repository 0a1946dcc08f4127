/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import java.util.UUID;

import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Ids;

/** Id of the report on one erasure; follows from the case. */
record ReportId(UUID value) implements Identifier {

	static ReportId of(CaseId caseId) {
		return new ReportId(Ids.derived(caseId.value(), "erasure-report"));
	}

}
