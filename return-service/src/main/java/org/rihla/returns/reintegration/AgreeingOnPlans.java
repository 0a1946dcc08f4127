/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.function.BiConsumer;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.returns.reintegration.agreed.Proposal;
import org.rihla.returns.reintegration.rules.Act;

import org.springframework.stereotype.Service;

/** The acts by which the person and the offices agree on support, or end it. */
@Service
class AgreeingOnPlans {

	private final AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans;

	private final SupportActs acts;

	AgreeingOnPlans(AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans, SupportActs acts) {
		this.plans = plans;
		this.acts = acts;
	}

	ReintegrationPlan propose(ReintegrationPlanId id, Proposal command, Change change) {
		return act(id, change, (plan, act) -> plan.propose(command, act));
	}

	ReintegrationPlan assess(ReintegrationPlanId id, AssessReturnee command, Change change) {
		ReintegrationPlan seen = this.plans.get(id, change.access());
		FollowUp followUp = this.acts.followUpOf(seen);
		SupportedCase known = this.acts.caseOf(seen);
		return act(id, change, (plan, act) -> plan.assess(command,
				known.consentsToReceivingOffice(plan.whose().personId(), act.today()), followUp, act));
	}

	ReintegrationPlan submit(ReintegrationPlanId id, SubmitPlan command, Change change) {
		return act(id, change, (plan, act) -> plan.submit(command, act));
	}

	ReintegrationPlan approve(ReintegrationPlanId id, Change change) {
		return act(id, change, ReintegrationPlan::approve);
	}

	ReintegrationPlan sendBack(ReintegrationPlanId id, Because why, Change change) {
		return act(id, change, (plan, act) -> plan.sendBack(why, act));
	}

	ReintegrationPlan reject(ReintegrationPlanId id, RejectPlan command, Change change) {
		return act(id, change, (plan, act) -> plan.reject(command, act));
	}

	ReintegrationPlan activate(ReintegrationPlanId id, Change change) {
		return act(id, change, ReintegrationPlan::activate);
	}

	ReintegrationPlan amend(ReintegrationPlanId id, Because why, Change change) {
		return act(id, change, (plan, act) -> plan.amend(why, act));
	}

	ReintegrationPlan suspend(ReintegrationPlanId id, Because why, Change change) {
		return act(id, change, (plan, act) -> plan.suspend(why, act));
	}

	ReintegrationPlan resume(ReintegrationPlanId id, Because why, Change change) {
		return act(id, change, (plan, act) -> plan.resume(why, act));
	}

	ReintegrationPlan complete(ReintegrationPlanId id, CompletePlan command, Change change) {
		FollowUp followUp = this.acts.followUpOf(this.plans.get(id, change.access()));
		return act(id, change, (plan, act) -> plan.complete(command, followUp, act));
	}

	ReintegrationPlan decline(ReintegrationPlanId id, DeclinePlan command, Change change) {
		return act(id, change, (plan, act) -> plan.decline(command, act));
	}

	ReintegrationPlan terminate(ReintegrationPlanId id, Because why, Change change) {
		return act(id, change, (plan, act) -> plan.terminate(why, act));
	}

	private ReintegrationPlan act(ReintegrationPlanId id, Change change, BiConsumer<ReintegrationPlan, Act> verb) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> verb.accept(plan, act));
	}

}
