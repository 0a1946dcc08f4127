/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.journey.RecordBriefing;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.NameEscort;
import org.rihla.returns.plan.papers.RecordDocument;
import org.rihla.returns.plan.papers.RecordFitness;
import org.rihla.returns.plan.papers.RecordPermit;
import org.rihla.returns.plan.papers.RecordPreEmbarkation;
import org.rihla.returns.plan.papers.RequestDocument;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;

import org.springframework.stereotype.Service;

/** The acts that make travellers fit to go: papers, health, briefing. */
@Service
class PreparingReturns {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final PlanActs acts;

	PreparingReturns(AggregateStore<ReturnPlan, PlanId> plans, PlanActs acts) {
		this.plans = plans;
		this.acts = acts;
	}

	ReturnPlan requestDocument(PlanId id, RequestDocument command, Change change) {
		Act act = this.acts.checklist(change);
		Clearance clearance = this.acts.clearance(id, change);
		return this.plans.update(id, change, (plan) -> new Preparing(plan).requestDocument(command, clearance, act));
	}

	ReturnPlan recordDocument(PlanId id, DocumentId document, RecordDocument command, Change change) {
		Act act = this.acts.checklist(change);
		return this.plans.update(id, change, (plan) -> new Preparing(plan).recordDocument(document, command, act));
	}

	ReturnPlan recordPermit(PlanId id, RecordPermit command, Change change) {
		Act act = this.acts.checklist(change);
		Clearance clearance = command.tellsAuthorities() ? this.acts.clearance(id, change) : null;
		return this.plans.update(id, change, (plan) -> new Preparing(plan).recordPermit(command, clearance, act));
	}

	ReturnPlan recordFitness(PlanId id, RecordFitness command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Preparing(plan).recordFitness(command, act));
	}

	ReturnPlan recordPreEmbarkation(PlanId id, RecordPreEmbarkation command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Preparing(plan).recordPreEmbarkation(command, act));
	}

	ReturnPlan nameEscort(PlanId id, NameEscort command, Change change) {
		Act act = this.acts.checklist(change);
		return this.plans.update(id, change, (plan) -> new Preparing(plan).nameEscort(command, act));
	}

	ReturnPlan recordBriefing(PlanId id, RecordBriefing command, Change change) {
		Act act = this.acts.checklist(change);
		return this.plans.update(id, change, (plan) -> new Preparing(plan).recordBriefing(command, act));
	}

}
