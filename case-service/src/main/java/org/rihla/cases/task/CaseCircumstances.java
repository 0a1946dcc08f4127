/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.Optional;

import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.ScreeningNeeds;
import org.rihla.cases.casework.WorkFacts;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.cases.task.rule.Circumstances;
import org.rihla.cases.task.rule.Heard;

/** What the case says at this moment. */
record CaseCircumstances(WorkFacts work, ScreeningNeeds needs) implements Circumstances {

	/** Empty for a case that nobody knows here. */
	static Optional<Circumstances> of(Heard heard, CaseFacts cases) {
		CaseId caseId = new CaseId(heard.caseId());
		String screening = heard.text("screeningId");
		return cases.work(caseId)
			.map((work) -> new CaseCircumstances(work,
					(screening != null) ? cases.needs(caseId, ScreeningId.of(screening)) : ScreeningNeeds.none()));
	}

}
