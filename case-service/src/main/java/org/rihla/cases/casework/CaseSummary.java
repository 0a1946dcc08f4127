/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;

/** What other rooms may know of a case without opening anything. */
public record CaseSummary(CaseId caseId, String missionCode, String officeCode, @Nullable String teamCode,
		@Nullable String ownerId, List<PersonId> personIds) {

	static CaseSummary of(AssistanceCase subject) {
		return new CaseSummary(subject.id(), subject.missionCode(), subject.officeCode(), subject.teamCode(),
				subject.ownerId(), subject.personIds());
	}

}
