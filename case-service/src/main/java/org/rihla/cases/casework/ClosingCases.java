/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;

import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.closure.ApproveClosure;
import org.rihla.cases.casework.closure.ClosureTerms;
import org.rihla.cases.casework.closure.RejectClosure;
import org.rihla.cases.casework.closure.ReopenCase;
import org.rihla.cases.casework.closure.RequestClosure;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Condition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Ending the work on cases, and beginning it again. */
@Service
class ClosingCases {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final ObjectProvider<UnfinishedWork> elsewhere;

	private final OpenCaseQueries open;

	private final PersonClaimRepository claims;

	private final ClosureTerms terms;

	private final Acts acts;

	ClosingCases(AggregateStore<AssistanceCase, CaseId> cases, ObjectProvider<UnfinishedWork> elsewhere,
			OpenCaseQueries open, PersonClaimRepository claims, ClosureTerms terms, Acts acts) {
		this.cases = cases;
		this.elsewhere = elsewhere;
		this.open = open;
		this.claims = claims;
		this.terms = terms;
		this.acts = acts;
	}

	AssistanceCase request(CaseId id, RequestClosure command, Change change) {
		return this.cases.update(id, change,
				(subject) -> subject.requestClosure(command, this.terms, this.acts.now(change)));
	}

	AssistanceCase reject(CaseId id, RejectClosure command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.rejectClosure(command, this.acts.now(change)));
	}

	AssistanceCase approve(CaseId id, ApproveClosure command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.approveClosure(command, unfinished(id, change),
				this.terms, this.acts.now(change)));
	}

	AssistanceCase reopen(CaseId id, ReopenCase command, Change change) {
		List<PersonId> people = this.cases.get(id, change.access()).group().ids();
		return this.claims.holding(people, id, change, () -> this.cases.update(id, change,
				(subject) -> subject.reopen(command, this.open.elsewhere(subject), this.acts.now(change))));
	}

	private List<Condition> unfinished(CaseId id, Change change) {
		return this.elsewhere.stream().map((room) -> room.of(id, change.access())).toList();
	}

}
