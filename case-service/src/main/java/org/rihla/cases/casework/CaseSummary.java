/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;

import org.rihla.cases.casework.person.PersonId;

/** What other rooms may know of a case without opening anything. */
public record CaseSummary(CaseId caseId, Custody custody, List<PersonId> personIds) {

	static CaseSummary of(AssistanceCase subject) {
		return new CaseSummary(subject.id(), subject.custody(), subject.group().ids());
	}

}
