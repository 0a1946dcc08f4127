/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.eligibility.ApproveException;
import org.rihla.cases.casework.eligibility.DecideEligibility;
import org.rihla.cases.casework.eligibility.Programmes;
import org.rihla.cases.casework.eligibility.RequestException;
import org.rihla.cases.casework.eligibility.UpholdAppeal;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.springframework.stereotype.Service;

/** Deciding who is eligible, by rules that are data. */
@Service
class DecidingOnCases {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final Programmes programmes;

	private final CaseworkDefaults defaults;

	private final Acts acts;

	DecidingOnCases(AggregateStore<AssistanceCase, CaseId> cases, Programmes programmes, CaseworkDefaults defaults,
			Acts acts) {
		this.cases = cases;
		this.programmes = programmes;
		this.defaults = defaults;
		this.acts = acts;
	}

	AssistanceCase decide(CaseId id, DecideEligibility command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.decideEligibility(command, this.programmes,
				this.defaults.screeningMaxAge(), this.acts.now(change)));
	}

	AssistanceCase requestException(CaseId id, RequestException command, Change change) {
		return this.cases.update(id, change,
				(subject) -> subject.requestException(command, this.programmes, this.acts.now(change)));
	}

	AssistanceCase approveException(CaseId id, ApproveException command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.approveException(command, this.acts.now(change)));
	}

	AssistanceCase upholdAppeal(CaseId id, UpholdAppeal command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.upholdAppeal(command, this.acts.now(change)));
	}

}
