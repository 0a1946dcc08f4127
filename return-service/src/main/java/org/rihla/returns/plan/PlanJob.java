/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Clock;
import java.time.LocalDate;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.OneByOne;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.rules.ReturnRules;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets time pass in plans: papers that run out, at every look; and once a day everything
 * that seats and tickets need.
 */
@Component
class PlanJob {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final PlanQueries queries;

	private final PlanActs acts;

	private final ReturnRules rules;

	private final Clock clock;

	private LocalDate lookedOn = LocalDate.EPOCH;

	PlanJob(AggregateStore<ReturnPlan, PlanId> plans, PlanQueries queries, PlanActs acts, ReturnRules rules,
			Clock clock) {
		this.plans = plans;
		this.queries = queries;
		this.acts = acts;
		this.rules = rules;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	synchronized void run() {
		LocalDate today = this.rules.day(this.clock.instant());
		OneByOne.each("return plan", this.queries.expiring(today, today.plus(this.rules.documentWarning())),
				this::letPass);
		if (this.lookedOn.isBefore(today)) {
			OneByOne.each("return plan", this.queries.booked(), this::letPass);
			this.lookedOn = today;
		}
	}

	/** What the plan has become makes the cause, so that two instances do it once. */
	private void letPass(PlanId id) {
		this.plans.find(id).ifPresent((plan) -> {
			Cause cause = Cause.job("plan", id.value() + "|" + plan.version().number());
			this.plans.update(id, cause, (now) -> new Preparing(now).passTime(this.acts.act(cause)));
		});
	}

}
