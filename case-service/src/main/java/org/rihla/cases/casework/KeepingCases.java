/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Clock;

import org.rihla.cases.act.Act;
import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.keeping.ExtendRetention;
import org.rihla.cases.casework.keeping.PlaceLegalHold;
import org.rihla.cases.casework.keeping.ProposeErasure;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.springframework.stereotype.Service;

/**
 * Decides how long files are kept. What nobody else hears of by an event is written to
 * the audit trail before it is done.
 */
@Service
class KeepingCases {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final NextSteps next;

	private final AuditTrail audit;

	private final Acts acts;

	private final Clock clock;

	KeepingCases(AggregateStore<AssistanceCase, CaseId> cases, NextSteps next, AuditTrail audit, Acts acts,
			Clock clock) {
		this.cases = cases;
		this.next = next;
		this.audit = audit;
		this.acts = acts;
		this.clock = clock;
	}

	AssistanceCase get(CaseId id, Access access) {
		return this.cases.get(id, access).kept();
	}

	AssistanceCase placeLegalHold(CaseId id, PlaceLegalHold command, Change change) {
		audit(id, change, "legal-hold");
		return this.cases.update(id, change, (subject) -> subject.placeLegalHold(command, now(change)));
	}

	AssistanceCase liftLegalHold(CaseId id, Change change) {
		audit(id, change, "legal-hold");
		return this.cases.update(id, change, AssistanceCase::liftLegalHold);
	}

	AssistanceCase proposeErasure(CaseId id, ProposeErasure command, Change change) {
		audit(id, change, "erasure-proposal");
		return this.cases.update(id, change,
				(subject) -> subject.proposeErasure(command, change.actorRole(), now(change)));
	}

	AssistanceCase extend(CaseId id, ExtendRetention command, Change change) {
		audit(id, change, "retention");
		AssistanceCase extended = this.cases.update(id, change,
				(subject) -> subject.extendRetention(command, now(change)));
		this.next.retentionExtended(id, Cause.job("retention-extended", change.commandUuid().toString()),
				this.clock.instant());
		return extended;
	}

	AssistanceCase erase(CaseId id, Change change) {
		return this.cases.update(id, change, (subject) -> subject.erase(change.actorRole(), now(change)));
	}

	private Act now(Change change) {
		return this.acts.now(change);
	}

	private void audit(CaseId id, Change change, String what) {
		this.audit.append(AuditEntry.shown(change.access(), what, id.value().toString()));
	}

}
