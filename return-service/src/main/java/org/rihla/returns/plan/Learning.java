/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.plan.recheck.CaseNews;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;

/** What a plan hears from its case between two answers. */
record Learning(ReturnPlan plan) {

	/** The case has newer facts than the plan. */
	void learnOfFacts(int version, Act act) {
		this.plan.change((parts) -> parts.with(parts.answers().with(parts.answers().facts().changed(version))));
		new Ticketing(this.plan).reassess(act);
	}

	/** The case has other people than the plan has facts of. */
	void learnOfPeople(Act act) {
		this.plan.change((parts) -> parts.with(parts.answers().with(parts.answers().facts().outdated())));
		new Ticketing(this.plan).reassess(act);
	}

	/** The case has told what now stands against the return, or no longer. */
	void hear(CaseNews news, Act act) {
		this.plan.change((parts) -> parts.with(parts.answers().with(news, act.now())));
		new Ticketing(this.plan).reassess(act);
	}

	/** The case was asked, and has answered before this step. */
	void remember(@Nullable Clearance answer) {
		this.plan.change((parts) -> parts.with(parts.answers().with(answer)));
	}

}
