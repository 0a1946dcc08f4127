/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Optional;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.group.CaseFactsTaken;

import org.springframework.stereotype.Component;

/** For the room of the money: what a plan needs paid, for whom. */
@Component
public class PlanNeeds {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	PlanNeeds(AggregateStore<ReturnPlan, PlanId> plans) {
		this.plans = plans;
	}

	/**
	 * What an open plan needs; empty when it has ended or knows nothing of its people.
	 */
	public Optional<TravelNeed> of(PlanId plan) {
		return this.plans.find(plan)
			.filter((one) -> one.status().open() && !one.parts().answers().facts().missing())
			.map(PlanNeeds::needOf);
	}

	/**
	 * The same of a plan that may have ended, for the money that comes after the journey.
	 */
	public Optional<TravelNeed> afterwards(PlanId plan) {
		return this.plans.find(plan).filter((one) -> !one.parts().answers().facts().missing()).map(PlanNeeds::needOf);
	}

	private static TravelNeed needOf(ReturnPlan plan) {
		CaseFactsTaken facts = plan.parts().answers().facts();
		TravelDates dates = new Outlook(plan).travelDates();
		return new TravelNeed(plan.id(), plan.caseId(), plan.funding().requestId(plan.id()), plan.custody(),
				plan.programme().code(), plan.programme().returnPackage(), facts.priority(), facts.countryOfReturn(),
				facts.hostRegion(), (dates != null) ? Sensitive.of(dates.departureOn()) : null,
				plan.group()
					.all()
					.stream()
					.map((one) -> new TravelNeed.Person(one.personId(), one.particulars().facts()))
					.toList());
	}

}
