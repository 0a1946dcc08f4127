/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.CasePhaseChanged;
import org.rihla.cases.casework.CaseEvent.CaseRegistered;

/**
 * The life of a case, from the request for help to the end of the work. It is told in
 * order by the classes that it grows from: {@link CaseFile} what is always kept,
 * {@link CaseSafeguards} what was agreed to and what stops it, {@link CasePeople} who
 * they are, {@link CaseAssessment} how they become known and eligible; here how the case
 * begins and follows its return. {@link CaseStatus} says which step follows which,
 * {@link CaseAction} which status knows which verb; the rules of a phase are in its own
 * part.
 */
class AssistanceCase extends CaseAssessment {

	private ReturnProgress returns = ReturnProgress.none();

	/** For the mapper. */
	@SuppressWarnings("unused")
	private AssistanceCase() {
	}

	private AssistanceCase(CaseId id, Filing filing, Registration registration) {
		super(id, filing, registration);
	}

	/** Opens the file; whoever registers sees the case until it has an owner. */
	static AssistanceCase register(CaseId id, RegisterCase command, Filing filing, Act act) {
		Registration registration = new Registration(command, act);
		registration.check();
		AssistanceCase opened = new AssistanceCase(id, filing, registration);
		opened.record(
				new CaseRegistered(command.channel(), opened.group().size(), command.registeredByPartnerId(), act.on()),
				act);
		return opened;
	}

	/** Follows its return, as far as its status waits for such news. */
	void follow(ReturnNews news) {
		if (!ReturnProgress.concerns(status(), news)) {
			return;
		}
		CaseStatus from = status();
		this.returns = this.returns.after(news);
		CaseStatus next = this.returns.lead(news, from);
		if (next != from) {
			moveTo(next);
			record(new CasePhaseChanged(from, next, news.causedBy(), news.occurredOn()));
		}
	}

}
