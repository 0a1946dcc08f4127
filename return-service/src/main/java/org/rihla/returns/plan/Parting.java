/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;

import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.journey.Booking;

/**
 * People who go on in a plan of their own, as they were when they parted. The plan beside
 * this one is made of it, so that nobody is lost when the service dies between the two.
 *
 * @param stage where that plan begins
 * @param booking its tickets, if there are any
 */
record Parting(PlanId siblingPlanId, ReturnPlanStatus stage, List<Traveller> travellers, Booking booking) {

	Parting {
		travellers = List.copyOf(travellers);
	}

	List<PersonId> personIds() {
		return this.travellers.stream().map(Traveller::personId).toList();
	}

}
