/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.journey.ConfirmArrival;
import org.rihla.returns.plan.journey.RecordEntryRefused;
import org.rihla.returns.plan.journey.RecordPocketMoney;
import org.rihla.returns.plan.journey.ReportIncident;
import org.rihla.returns.plan.rules.Act;

import org.springframework.stereotype.Service;

/** The acts from boarding on: what happens on the way, arrival, and the end. */
@Service
class ComingHome {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final PlanActs acts;

	ComingHome(AggregateStore<ReturnPlan, PlanId> plans, PlanActs acts) {
		this.plans = plans;
		this.acts = acts;
	}

	ReturnPlan reportIncident(PlanId id, ReportIncident command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Travelling(plan).reportIncident(command, act));
	}

	ReturnPlan confirmArrival(PlanId id, ConfirmArrival command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Arriving(plan).confirmArrival(command, act));
	}

	ReturnPlan recordEntryRefused(PlanId id, RecordEntryRefused command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Arriving(plan).recordEntryRefused(command, act));
	}

	ReturnPlan fail(PlanId id, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Arriving(plan).fail(act));
	}

	ReturnPlan recordPocketMoney(PlanId id, RecordPocketMoney command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Arriving(plan).recordPocketMoney(command, act));
	}

	ReturnPlan complete(PlanId id, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Arriving(plan).complete(act));
	}

}
