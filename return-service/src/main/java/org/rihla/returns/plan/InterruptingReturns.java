/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.journey.GiveReason;
import org.rihla.returns.plan.journey.Split;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.Withdraw;

import org.springframework.stereotype.Service;

/**
 * The acts by which a return does not go on: people stay, or the organisation says so.
 */
@Service
class InterruptingReturns {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final PlanActs acts;

	InterruptingReturns(AggregateStore<ReturnPlan, PlanId> plans, PlanActs acts) {
		this.plans = plans;
		this.acts = acts;
	}

	/**
	 * People stay.
	 * @throws Refusal.TransitionNotAllowed when all have boarded; the wish is kept and
	 * the receiving side told
	 */
	ReturnPlan withdraw(PlanId id, Withdraw command, Change change) {
		Act act = this.acts.act(change);
		ReturnPlan plan = this.plans.update(id, change, (subject) -> new Travelling(subject).hearWish(command, act));
		if (plan.parts().underway().wishedLate(act.id())) {
			throw new Refusal.TransitionNotAllowed(plan.toString(), plan.status(), ReturnPlanStatus.withdrawable());
		}
		return plan;
	}

	ReturnPlan cancel(PlanId id, GiveReason command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Interrupting(plan).cancel(command, act));
	}

	ReturnPlan split(PlanId id, Split command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Dividing(plan).split(command, act));
	}

	ReturnPlan suspend(PlanId id, GiveReason command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Interrupting(plan).suspend(command, act));
	}

	ReturnPlan resume(PlanId id, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Interrupting(plan).resume(act));
	}

}
