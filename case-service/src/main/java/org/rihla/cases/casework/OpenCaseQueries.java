/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.AggregateStore;
import org.springframework.stereotype.Component;

/** Finds out who is in more than one open case. */
@Component
class OpenCaseQueries {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	OpenCaseQueries(AggregateStore<AssistanceCase, CaseId> cases) {
		this.cases = cases;
	}

	/** Whether this person is in an open case other than this one. */
	boolean isElsewhere(PersonId person, CaseId here) {
		Bson elsewhere = Filters.and(Filters.eq("state.persons.personId", person.value().toString()),
				Filters.ne("_id", here.value().toString()),
				Filters.in("state.status", CaseStatus.OPEN.stream().map(Enum::name).toList()));
		return !this.cases.ids(elsewhere, 1).isEmpty();
	}

	/** Those of the case who are in another open one. */
	List<PersonId> elsewhere(AssistanceCase subject) {
		return subject.group().those((person) -> isElsewhere(person.personId(), subject.id()));
	}

}
