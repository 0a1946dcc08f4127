/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Clock;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.entry.LateEntryRule;
import org.rihla.chassis.problem.RequestRefused;
import org.rihla.returns.plan.recheck.CaseServiceClient;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.recheck.ReturnFacts;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.rules.ReturnRules;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/**
 * What every act on a plan begins with: who acts and when, and what the case says, asked
 * before the plan is touched since a verb may run several times.
 */
@Component
class PlanActs {

	/** Who keeps the checklist; fitness and money are the kinds of others. */
	private static final Set<String> CHECKLIST_ROLES = Set.of("caseworker", "protection-officer", "movements-officer");

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final CaseServiceClient cases;

	private final ReturnRules rules;

	private final LateEntryRule lateEntries;

	private final Clock clock;

	PlanActs(AggregateStore<ReturnPlan, PlanId> plans, CaseServiceClient cases, ReturnRules rules,
			LateEntryRule lateEntries, Clock clock) {
		this.plans = plans;
		this.cases = cases;
		this.rules = rules;
		this.lateEntries = lateEntries;
		this.clock = clock;
	}

	Act act(Change change) {
		return Act.of(change, this.clock.instant(), this.rules, this.lateEntries);
	}

	Act act(Creation creation) {
		return Act.of(creation, this.clock.instant(), this.rules, this.lateEntries);
	}

	Act act(Cause cause) {
		return Act.of(cause, this.clock.instant(), this.rules, this.lateEntries);
	}

	Act looking(Access access) {
		return Act.of(access, this.clock.instant(), this.rules, this.lateEntries);
	}

	/**
	 * The same as {@link #act(Change)} for an entry on the checklist.
	 * @throws RequestRefused when it is not of the caller's kind of work
	 */
	Act checklist(Change change) {
		if (change.access().caller().roles().stream().noneMatch(CHECKLIST_ROLES::contains)) {
			throw new RequestRefused("not-permitted", "This part of the checklist belongs to another role");
		}
		return act(change);
	}

	/** What stands against the next step, or null: then the step is refused. */
	@Nullable Clearance clearance(PlanId id, Change change) {
		return this.cases.clearance(this.plans.get(id, change.access()).caseId()).orElse(null);
	}

	/** The facts to plan with, or null: then there are none. */
	@Nullable ReturnFacts facts(PlanId id, Change change) {
		return this.cases.returnFacts(this.plans.get(id, change.access()).caseId()).orElse(null);
	}

}
