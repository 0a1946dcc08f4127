/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.gates.GateMemory;
import org.rihla.returns.plan.recheck.CaseNews;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;
import org.springframework.stereotype.Service;

/** What plans learn of their case between two answers that they ask it for. */
@Service
class LearningReturns {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final PlanQueries queries;

	private final GateMemory gates;

	private final PlanActs acts;

	LearningReturns(AggregateStore<ReturnPlan, PlanId> plans, PlanQueries queries, GateMemory gates, PlanActs acts) {
		this.plans = plans;
		this.queries = queries;
		this.gates = gates;
		this.acts = acts;
	}

	/** A person was added to the case or removed from it. */
	void learnOfPeople(CaseId caseId, Cause cause) {
		each(caseId, cause.and("people"), (plan, act) -> new Learning(plan).learnOfPeople(act));
	}

	/** A hold or a consent of the case began or ended. */
	void hear(CaseId caseId, CaseNews news, Cause cause) {
		each(caseId, cause.and("news"), (plan, act) -> new Learning(plan).hear(news, act));
	}

	/** A track of protection was opened: its gates stand from their steps on. */
	void openGates(CaseId caseId, ProtectionEventListener.TrackMoved track, Cause cause) {
		List<Clearance.Gate> opened = track.opened();
		this.gates.know(caseId, track.missionCode(), track.officeCode(), opened, cause);
		each(caseId, cause,
				(plan, act) -> opened.forEach((gate) -> new Learning(plan).hear(new CaseNews.GateOpened(gate), act)));
	}

	/** A track was closed, and nothing of it stands any more. */
	void closeGates(CaseId caseId, ProtectionEventListener.TrackMoved track, Cause cause) {
		each(caseId, cause, (plan, act) -> track.opened()
			.forEach((gate) -> new Learning(plan).hear(new CaseNews.GateClosed(gate.gateId()), act)));
	}

	/** A gate holds. */
	void closeGate(CaseId caseId, UUID gateId, Cause cause) {
		each(caseId, cause, (plan, act) -> new Learning(plan).hear(new CaseNews.GateClosed(gateId), act));
	}

	/** A gate no longer holds. */
	void reopenGate(CaseId caseId, UUID gateId, PersonId person, Cause cause) {
		Clearance.Gate gate = this.gates.gate(caseId, gateId, person);
		each(caseId, cause, (plan, act) -> new Learning(plan).hear(new CaseNews.GateOpened(gate), act));
	}

	private void each(CaseId caseId, Cause cause, BiConsumer<ReturnPlan, Act> verb) {
		this.queries.plansOf(caseId)
			.forEach((id) -> this.plans.update(id, cause, (plan) -> verb.accept(plan, this.acts.act(cause))));
	}

}
