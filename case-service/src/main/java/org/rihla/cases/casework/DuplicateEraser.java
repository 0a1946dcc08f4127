/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.erasure.CaseEraser;
import org.springframework.stereotype.Component;

/** What other cases keep of a likeness to this one. */
@Component
class DuplicateEraser implements CaseEraser {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final DuplicateQueries queries;

	DuplicateEraser(AggregateStore<AssistanceCase, CaseId> cases, DuplicateQueries queries) {
		this.cases = cases;
		this.queries = queries;
	}

	@Override
	public String what() {
		return "duplicates";
	}

	@Override
	public long erase(UUID caseId) {
		CaseId erased = new CaseId(caseId);
		List<CaseId> pointing = this.queries.pointingAt(erased);
		pointing.forEach((id) -> this.cases.find(id).ifPresent((seen) -> forget(seen, erased)));
		return pointing.size();
	}

	/**
	 * The version seen makes the cause: one that came to point at it since is not left
	 * out.
	 */
	private void forget(AssistanceCase seen, CaseId erased) {
		Cause cause = Cause.job("duplicate-erasure", seen.id().value() + "|" + seen.version().number());
		this.cases.update(seen.id(), cause, (subject) -> subject.forgetCounterpart(erased));
	}

}
