/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Clock;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.journey.Reception;
import org.rihla.returns.plan.rules.ReturnRules;

import org.springframework.stereotype.Component;

/** For the room of the reintegration: who returns with a plan that the caller may see. */
@Component
public class Returnees {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final ReturnRules rules;

	private final Clock clock;

	Returnees(AggregateStore<ReturnPlan, PlanId> plans, ReturnRules rules, Clock clock) {
		this.plans = plans;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * One traveller.
	 * @throws org.rihla.chassis.aggregate.Refusal.NotFound when there is no such plan or
	 * it is out of the caller's scope
	 */
	public Returnee of(PlanId planId, PersonId person, Access access) {
		ReturnPlan plan = this.plans.get(planId, access);
		Origin origin = plan.origin();
		Reception reception = plan.parts().reception().asked();
		boolean known = plan.group().ids().contains(person);
		return new Returnee(plan.caseId(), origin.missionCode(), origin.officeCode(), plan.programme().code(), known,
				known && plan.group().one(person).minorOn(this.rules.day(this.clock.instant())),
				plan.parts().answers().facts().priority(),
				(reception != null) ? reception.receivingOfficeCode() : null);
	}

}
