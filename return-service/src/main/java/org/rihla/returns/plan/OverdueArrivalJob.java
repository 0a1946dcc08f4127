/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Clock;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.OneByOne;
import org.rihla.returns.PlanId;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Misses those whose arrival nobody has confirmed in time. */
@Component
class OverdueArrivalJob {

	private static final String NAME = "overdue-arrival";

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final PlanQueries queries;

	private final PlanActs acts;

	private final Clock clock;

	OverdueArrivalJob(AggregateStore<ReturnPlan, PlanId> plans, PlanQueries queries, PlanActs acts, Clock clock) {
		this.plans = plans;
		this.queries = queries;
		this.acts = acts;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	void run() {
		OneByOne.each("plan", this.queries.arrivalOverdue(this.clock.instant()),
				(id) -> this.plans.find(id).ifPresent(this::miss));
	}

	/** The moment that has come makes the cause, so that two instances do it once. */
	private void miss(ReturnPlan due) {
		Cause cause = Cause.job(NAME, due.id().value() + "|" + due.parts().underway().alarmAt());
		this.plans.update(due.id(), cause, (plan) -> new Travelling(plan).missArrival(this.acts.act(cause)));
	}

}
