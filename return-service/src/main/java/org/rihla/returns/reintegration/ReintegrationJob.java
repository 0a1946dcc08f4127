/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Clock;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.OneByOne;
import org.rihla.chassis.entry.LateEntryRule;
import org.rihla.returns.reintegration.rules.Act;
import org.rihla.returns.reintegration.rules.ReintegrationRules;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets tranches fall due on their day, and expire when the time of support is over. */
@Component
class ReintegrationJob {

	private final AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans;

	private final ReintegrationQueries queries;

	private final ReintegrationRules rules;

	private final LateEntryRule lateEntries;

	private final Clock clock;

	ReintegrationJob(AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans, ReintegrationQueries queries,
			ReintegrationRules rules, LateEntryRule lateEntries, Clock clock) {
		this.plans = plans;
		this.queries = queries;
		this.rules = rules;
		this.lateEntries = lateEntries;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	void run() {
		OneByOne.each("reintegration plan", this.queries.due(this.rules.day(this.clock.instant())),
				(id) -> this.plans.find(id).ifPresent(this::letPass));
	}

	/** Day and version make the cause, so that two instances do it once. */
	private void letPass(ReintegrationPlan due) {
		Cause cause = Cause.job("reintegration", due.id().value() + "|" + due.nextOn() + "|" + due.version().number());
		this.plans.update(due.id(), cause,
				(plan) -> plan.passTime(Act.of(cause, this.clock.instant(), this.rules, this.lateEntries)));
	}

}
