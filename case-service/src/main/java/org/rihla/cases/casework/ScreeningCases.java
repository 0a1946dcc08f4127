/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.screening.ConfirmLevel;
import org.rihla.cases.casework.screening.Instruments;
import org.rihla.cases.casework.screening.RecordScreening;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.springframework.stereotype.Service;

/** The acts of screening a case. */
@Service
class ScreeningCases {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final Instruments instruments;

	private final Acts acts;

	ScreeningCases(AggregateStore<AssistanceCase, CaseId> cases, Instruments instruments, Acts acts) {
		this.cases = cases;
		this.instruments = instruments;
		this.acts = acts;
	}

	AssistanceCase record(CaseId id, RecordScreening command, Change change) {
		return this.cases.update(id, change,
				(subject) -> subject.recordScreening(command, this.instruments, this.acts.of(command, change)));
	}

	AssistanceCase sign(CaseId id, ScreeningId screening, Change change) {
		return this.cases.update(id, change, (subject) -> subject.signScreening(screening, this.acts.now(change)));
	}

	AssistanceCase confirm(CaseId id, ScreeningId screening, ConfirmLevel command, Change change) {
		return this.cases.update(id, change,
				(subject) -> subject.confirmScreening(screening, command, this.acts.now(change)));
	}

	AssistanceCase raisePriority(CaseId id, RaisePriority command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.raisePriority(command, this.acts.now(change)));
	}

	AssistanceCase complete(CaseId id, Change change) {
		return this.cases.update(id, change, (subject) -> subject.completeScreening(this.acts.now(change)));
	}

}
