/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.gates.GateMemory;
import org.rihla.returns.plan.journey.Reception;
import org.rihla.returns.plan.rules.ReturnRules;

import org.springframework.stereotype.Component;

/** What the room that follows people up may know of their return. */
@Component
public class ArrivedReturns {

	private static final int MOST_URGENT = 1;

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final GateMemory gates;

	private final ReturnRules rules;

	private final Clock clock;

	ArrivedReturns(AggregateStore<ReturnPlan, PlanId> plans, GateMemory gates, ReturnRules rules, Clock clock) {
		this.plans = plans;
		this.gates = gates;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * A return by its plan.
	 * @throws Refusal.NotFound when there is no such plan
	 */
	public ArrivedReturn of(PlanId id) {
		ReturnPlan plan = this.plans.find(id).orElseThrow(() -> new Refusal.NotFound("return-plan", id));
		Custody custody = plan.custody();
		Reception reception = plan.parts().reception().asked();
		return new ArrivedReturn(plan.caseId(), plan.programme().code(), custody.missionCode(), custody.officeCode(),
				(reception != null) ? reception.receivingOfficeCode() : null, custody.ownerId(), custody.teamCode(),
				close(plan));
	}

	/** Children, people on a protection track, and a group that comes first. */
	private Set<PersonId> close(ReturnPlan plan) {
		if (plan.parts().answers().facts().priority() == MOST_URGENT) {
			return Set.copyOf(plan.group().ids());
		}
		LocalDate today = this.rules.day(this.clock.instant());
		Set<PersonId> close = new HashSet<>(plan.group().minors(today));
		Set<PersonId> tracked = this.gates.tracked(plan.caseId());
		plan.group().ids().stream().filter(tracked::contains).forEach(close::add);
		return close;
	}

}
