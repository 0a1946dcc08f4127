/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;

import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;

/** What other rooms may know of a case without opening anything. */
public record CaseSummary(CaseId caseId, Custody custody, List<PersonId> personIds) {

	/** Holds when this is one of its people. */
	public Condition has(PersonId person) {
		return Condition.noneOf("person-unknown", this.personIds.contains(person) ? List.of() : List.of(person));
	}

	static CaseSummary of(AssistanceCase subject) {
		return new CaseSummary(subject.id(), subject.custody(), subject.group().ids());
	}

}
