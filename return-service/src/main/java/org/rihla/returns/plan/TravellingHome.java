/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.returns.PlanId;
import org.rihla.chassis.calendar.WorkingCalendars;
import org.rihla.returns.movement.Itineraries;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.journey.AcknowledgeReception;
import org.rihla.returns.plan.journey.DeclineReception;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.RequestReception;
import org.rihla.returns.plan.journey.RequestSeats;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;

import org.springframework.stereotype.Service;

/** The acts of the journey: seats, tickets, who receives, departure. */
@Service
class TravellingHome {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final Itineraries itineraries;

	private final WorkingCalendars calendars;

	private final PlanActs acts;

	TravellingHome(AggregateStore<ReturnPlan, PlanId> plans, Itineraries itineraries, WorkingCalendars calendars,
			PlanActs acts) {
		this.plans = plans;
		this.itineraries = itineraries;
		this.calendars = calendars;
		this.acts = acts;
	}

	ReturnPlan requestSeats(PlanId id, RequestSeats command, Change change) {
		Act act = this.acts.act(change);
		TravelDates dates = this.itineraries.datesOf(command.movementId());
		return this.plans.update(id, change,
				(plan) -> new Ticketing(plan).requestSeats(command.movementId(), dates, act));
	}

	ReturnPlan requestTicketing(PlanId id, Change change) {
		Act act = this.acts.act(change);
		Clearance clearance = this.acts.clearance(id, change);
		return this.plans.update(id, change, (plan) -> new Ticketing(plan).requestTicketing(clearance, act));
	}

	ReturnPlan requestReception(PlanId id, RequestReception command, Change change) {
		Act act = this.acts.checklist(change);
		Clearance clearance = this.acts.clearance(id, change);
		return this.plans.update(id, change, (plan) -> new Welcoming(plan).requestReception(command, clearance,
				this.calendars.of(plan.custody().missionCode()), act));
	}

	ReturnPlan acknowledgeReception(PlanId id, AcknowledgeReception command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Welcoming(plan).acknowledgeReception(command, act));
	}

	ReturnPlan declineReception(PlanId id, DeclineReception command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Welcoming(plan).declineReception(command, act));
	}

	ReturnPlan approveFurtherSeats(PlanId id, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Travelling(plan).approveFurtherSeats(act));
	}

	ReturnPlan markReady(PlanId id, MarkReady command, Change change) {
		Act act = this.acts.act(change);
		return this.plans.update(id, change, (plan) -> new Travelling(plan).markReady(command, act));
	}

	ReturnPlan recordDeparture(PlanId id, RecordDeparture command, Change change) {
		Act act = this.acts.act(change);
		Clearance clearance = this.acts.clearance(id, change);
		return this.plans.update(id, change, (plan) -> new Travelling(plan).recordDeparture(command, clearance, act));
	}

}
