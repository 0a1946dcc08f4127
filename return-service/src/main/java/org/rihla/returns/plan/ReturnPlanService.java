/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.papers.RecordTravelIdentity;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.recheck.ReturnFacts;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.Declare;
import org.rihla.returns.plan.voluntariness.MissCounselling;
import org.rihla.returns.plan.voluntariness.PlanCounselling;
import org.rihla.returns.plan.voluntariness.Reconfirm;
import org.rihla.returns.plan.voluntariness.RecordCounselling;
import org.rihla.returns.plan.voluntariness.SessionId;
import org.rihla.returns.plan.voluntariness.WaiveCoolingOff;

import org.springframework.stereotype.Service;

/** The acts by which people decide to return, or to stay. */
@Service
class ReturnPlanService {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final CaseProjection cases;

	private final Openings openings;

	private final PlanActs acts;

	ReturnPlanService(AggregateStore<ReturnPlan, PlanId> plans, CaseProjection cases, Openings openings,
			PlanActs acts) {
		this.plans = plans;
		this.cases = cases;
		this.openings = openings;
		this.acts = acts;
	}

	/** Only for a case that the caller may see. */
	ReturnPlan open(OpenPlan command, Creation creation) {
		Act act = this.acts.act(creation);
		Opening opening = this.openings.next(this.cases.get(command.caseId(), creation.access()), act.id());
		ReturnPlan plan = this.plans.create(creation, () -> ReturnPlan.open(opening, act.now()));
		if (!plan.openedUnder(act.id())) {
			throw new Refusal.ConditionsUnmet(List.of(Condition.noneOf("person-in-open-plan", plan.group().ids())));
		}
		return plan;
	}

	ReturnPlan get(PlanId id, Access access) {
		return this.plans.get(id, access);
	}

	ReturnPlan takeOverFacts(PlanId id, Change change) {
		Act act = this.acts.checklist(change);
		ReturnFacts facts = this.acts.facts(id, change);
		return this.plans.update(id, change, (plan) -> new Paying(plan).takeOverFacts(facts, act));
	}

	ReturnPlan recordTravelIdentity(PlanId id, RecordTravelIdentity command, Change change) {
		Act act = this.acts.checklist(change);
		return this.plans.update(id, change, (plan) -> new Preparing(plan).recordTravelIdentity(command, act));
	}

	ReturnPlan recordCounselling(PlanId id, RecordCounselling command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Deciding(plan).recordCounselling(command, act));
	}

	ReturnPlan planCounselling(PlanId id, PlanCounselling command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Deciding(plan).planCounselling(command, act));
	}

	ReturnPlan missCounselling(PlanId id, SessionId session, MissCounselling command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Deciding(plan).missCounselling(session, command, act));
	}

	ReturnPlan declare(PlanId id, Declare command, Change change) {
		Act act = this.acts.act(change);
		Clearance clearance = this.acts.clearance(id, change);
		return this.plans.update(id, change, (plan) -> new Deciding(plan).declare(command, clearance, act));
	}

	ReturnPlan waiveCoolingOff(PlanId id, WaiveCoolingOff command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Deciding(plan).waiveCoolingOff(command, act));
	}

	ReturnPlan startPreparation(PlanId id, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Deciding(plan).startPreparation(act));
	}

	ReturnPlan reconfirm(PlanId id, Reconfirm command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Deciding(plan).reconfirm(command, act));
	}

}
