/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.rihla.cases.act.Act;
import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.person.EndClaim;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.person.RecordContact;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.entry.DatedEntry;
import org.springframework.stereotype.Service;

/** Keeping what is known about the people of a case. */
@Service
class KeepingPeople {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final OpenCaseQueries open;

	private final PersonClaimRepository claims;

	private final FindingDuplicates duplicates;

	private final SecondLookJob secondLook;

	private final Acts acts;

	KeepingPeople(AggregateStore<AssistanceCase, CaseId> cases, OpenCaseQueries open, PersonClaimRepository claims,
			FindingDuplicates duplicates, SecondLookJob secondLook, Acts acts) {
		this.cases = cases;
		this.open = open;
		this.claims = claims;
		this.duplicates = duplicates;
		this.secondLook = secondLook;
		this.acts = acts;
	}

	AssistanceCase add(CaseId id, AddPerson command, Change change) {
		PersonId known = command.personId();
		return this.claims.holding((known != null) ? List.of(known) : List.of(), id, change, () -> {
			boolean elsewhere = known != null && this.open.isElsewhere(known, id);
			return flagging(id, change, command, (subject, act) -> subject.addPerson(command, elsewhere, act));
		});
	}

	AssistanceCase remove(CaseId id, RemovePerson command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.removePerson(command, this.acts.of(command, change)));
	}

	AssistanceCase correct(CaseId id, CorrectFacts command, Change change) {
		return flagging(id, change, command, (subject, act) -> subject.correctFacts(command, act));
	}

	private AssistanceCase flagging(CaseId id, Change change, DatedEntry command,
			BiConsumer<AssistanceCase, Act> verb) {
		Set<CaseId> seen = new HashSet<>();
		AssistanceCase written = this.cases.update(id, change, (subject) -> {
			Act act = this.acts.of(command, change);
			verb.accept(subject, act);
			this.duplicates.flag(subject, seen, act);
		});
		return this.secondLook.at(written, seen);
	}

	AssistanceCase endClaim(CaseId id, EndClaim command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.endClaim(command, this.acts.of(command, change)));
	}

	AssistanceCase recordContact(CaseId id, RecordContact command, Change change) {
		return this.cases.update(id, change,
				(subject) -> subject.recordContact(command, this.acts.of(command, change)));
	}

}
