/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.UUID;
import java.util.function.BiConsumer;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.funding.BudgetLines;
import org.rihla.returns.reintegration.agreed.MeasureId;
import org.rihla.returns.reintegration.agreed.TrancheId;
import org.rihla.returns.reintegration.delivery.ConfirmTranche;
import org.rihla.returns.reintegration.delivery.DeliverMeasure;
import org.rihla.returns.reintegration.delivery.Measure;
import org.rihla.returns.reintegration.delivery.OrderMeasure;
import org.rihla.returns.reintegration.delivery.ProcureMeasure;
import org.rihla.returns.reintegration.delivery.RecordHandOver;
import org.rihla.returns.reintegration.delivery.RequestTranche;
import org.rihla.returns.reintegration.delivery.VerifyMeasure;
import org.rihla.returns.reintegration.rules.Act;

import org.springframework.stereotype.Service;

/** The acts by which agreed help and money reach the person. */
@Service
class GivingSupport {

	private final AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans;

	private final BudgetLines lines;

	private final SupportActs acts;

	GivingSupport(AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans, BudgetLines lines, SupportActs acts) {
		this.plans = plans;
		this.lines = lines;
		this.acts = acts;
	}

	ReintegrationPlan procure(ReintegrationPlanId id, MeasureId measure, ProcureMeasure command, Change change) {
		return act(id, change, (plan, act) -> plan.procure(measure, command, act));
	}

	ReintegrationPlan order(ReintegrationPlanId id, MeasureId measure, OrderMeasure command, Change change) {
		ReintegrationPlan seen = this.plans.get(id, change.access());
		SupportedCase known = this.acts.caseOf(seen);
		UUID partner = seen.measures().of(measure).map(Measure::partnerId).orElse(null);
		return act(id, change, (plan, act) -> plan.order(measure, command,
				known.consentsTo(partner, plan.whose().personId(), act.today()), act));
	}

	/** A partner delivers what it was asked for and nothing else. */
	ReintegrationPlan deliver(ReintegrationPlanId id, MeasureId measure, DeliverMeasure command, Change change) {
		requireOwn(this.plans.get(id, change.access()), measure, change.access());
		return act(id, change, (plan, act) -> plan.deliver(measure, command, act));
	}

	ReintegrationPlan recordHandOver(ReintegrationPlanId id, MeasureId measure, RecordHandOver command, Change change) {
		return act(id, change, (plan, act) -> plan.recordHandOver(measure, command, act));
	}

	ReintegrationPlan verify(ReintegrationPlanId id, MeasureId measure, VerifyMeasure command, Change change) {
		return act(id, change, (plan, act) -> plan.verify(measure, command, act));
	}

	ReintegrationPlan cancelMeasure(ReintegrationPlanId id, MeasureId measure, Because why, Change change) {
		return act(id, change, (plan, act) -> plan.cancelMeasure(measure, why, act));
	}

	ReintegrationPlan request(ReintegrationPlanId id, TrancheId tranche, RequestTranche command, Change change) {
		return act(id, change, (plan, act) -> plan.requestTranche(tranche, command, act));
	}

	ReintegrationPlan approve(ReintegrationPlanId id, TrancheId tranche, Change change) {
		return act(id, change, (plan, act) -> plan.approveTranche(tranche, act));
	}

	ReintegrationPlan sendBack(ReintegrationPlanId id, TrancheId tranche, Because why, Change change) {
		return act(id, change, (plan, act) -> plan.sendBackTranche(tranche, why, act));
	}

	/** The agreement is asked before the plan is touched. */
	ReintegrationPlan disburse(ReintegrationPlanId id, TrancheId tranche, Change change) {
		boolean spendable = this.plans.get(id, change.access())
			.lineOf(tranche)
			.map(this.lines::spendable)
			.orElse(false);
		return act(id, change, (plan, act) -> plan.disburseTranche(tranche, spendable, act));
	}

	ReintegrationPlan confirm(ReintegrationPlanId id, TrancheId tranche, ConfirmTranche command, Change change) {
		return act(id, change, (plan, act) -> plan.confirmTranche(tranche, command, act));
	}

	ReintegrationPlan fail(ReintegrationPlanId id, TrancheId tranche, Because why, Change change) {
		return act(id, change, (plan, act) -> plan.failTranche(tranche, why, act));
	}

	ReintegrationPlan cancel(ReintegrationPlanId id, TrancheId tranche, Because why, Change change) {
		return act(id, change, (plan, act) -> plan.cancelTranche(tranche, why, act));
	}

	private ReintegrationPlan act(ReintegrationPlanId id, Change change, BiConsumer<ReintegrationPlan, Act> verb) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> verb.accept(plan, act));
	}

	private void requireOwn(ReintegrationPlan plan, MeasureId measure, Access access) {
		UUID partner = plan.measures().of(measure).map(Measure::partnerId).orElse(null);
		if (access.scope() == Scope.ADDRESSED && (partner == null || !partner.equals(access.caller().partnerId())
				|| !this.acts.partnerMayLook(plan))) {
			throw new Refusal.NotFound("measure", measure);
		}
	}

}
