/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.rihla.cases.act.Act;
import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.person.EndClaim;
import org.rihla.cases.casework.person.RecordContact;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.springframework.stereotype.Service;

/** Keeping what is known about the people of a case. */
@Service
class KeepingPeople {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final OpenCaseQueries open;

	private final FindingDuplicates duplicates;

	private final Acts acts;

	KeepingPeople(AggregateStore<AssistanceCase, CaseId> cases, OpenCaseQueries open, FindingDuplicates duplicates,
			Acts acts) {
		this.cases = cases;
		this.open = open;
		this.duplicates = duplicates;
		this.acts = acts;
	}

	AssistanceCase add(CaseId id, AddPerson command, Change change) {
		boolean elsewhere = command.personId() != null && this.open.isElsewhere(command.personId(), id);
		return this.cases.update(id, change, (subject) -> {
			Act act = this.acts.of(command, change);
			subject.addPerson(command, elsewhere, act);
			this.duplicates.flag(subject, act);
		});
	}

	AssistanceCase remove(CaseId id, RemovePerson command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.removePerson(command, this.acts.of(command, change)));
	}

	AssistanceCase correct(CaseId id, CorrectFacts command, Change change) {
		return this.cases.update(id, change, (subject) -> {
			Act act = this.acts.of(command, change);
			subject.correctFacts(command, act);
			this.duplicates.flag(subject, act);
		});
	}

	AssistanceCase endClaim(CaseId id, EndClaim command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.endClaim(command, this.acts.of(command, change)));
	}

	AssistanceCase recordContact(CaseId id, RecordContact command, Change change) {
		return this.cases.update(id, change,
				(subject) -> subject.recordContact(command, this.acts.of(command, change)));
	}

}
