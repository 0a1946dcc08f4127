/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Clock;

import org.rihla.chassis.aggregate.Command;
import org.rihla.chassis.entry.LateEntryRule;
import org.rihla.returns.reintegration.rules.Act;
import org.rihla.returns.reintegration.rules.ReintegrationRules;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What acts on a plan begin with: who acts and when, and what other rooms know. */
@Component
class SupportActs {

	private final SupportedCaseProjection cases;

	private final ObjectProvider<FollowUps> followUps;

	private final ReintegrationRules rules;

	private final LateEntryRule lateEntries;

	private final Clock clock;

	SupportActs(SupportedCaseProjection cases, ObjectProvider<FollowUps> followUps, ReintegrationRules rules,
			LateEntryRule lateEntries, Clock clock) {
		this.cases = cases;
		this.followUps = followUps;
		this.rules = rules;
		this.lateEntries = lateEntries;
		this.clock = clock;
	}

	Act act(Command command) {
		return Act.of(command, this.clock.instant(), this.rules, this.lateEntries);
	}

	SupportedCase caseOf(ReintegrationPlan plan) {
		return this.cases.get(plan.whose().caseId());
	}

	/** How far the follow-up has come; where nobody follows up, nothing is done. */
	FollowUp followUpOf(ReintegrationPlan plan) {
		FollowUps known = this.followUps.getIfAvailable();
		return (known != null) ? known.of(plan.whose().caseId(), plan.whose().personId()) : FollowUp.none();
	}

	/** When a partner's look at a finished plan ends. */
	boolean partnerMayLook(ReintegrationPlan plan) {
		return plan.endedOn() == null
				|| !this.clock.instant().isAfter(plan.endedOn().plus(this.rules.accessAfterEnd()));
	}

}
