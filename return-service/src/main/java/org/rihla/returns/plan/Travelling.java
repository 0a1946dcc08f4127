/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.PersonId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.Incident;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.journey.Reception;
import org.rihla.returns.plan.journey.RecordDeparture.Outcome;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.ReportIncident;
import org.rihla.returns.plan.journey.Underway;
import org.rihla.returns.plan.journey.Welcome;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.Withdraw;

import static org.rihla.returns.plan.ReturnPlanStatus.DEPARTED;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;
import static org.rihla.returns.plan.ReturnPlanStatus.TICKETED;

/** The day of the flight: who boards, who is left behind, and what happens on the way. */
record Travelling(ReturnPlan plan) {

	void markReady(MarkReady command, Act act) {
		Clearance answer = this.plan.parts().answers().last();
		Instant on = this.plan.enter(command, act, EnumSet.of(TICKETED),
				Item.unmet(new Outlook(this.plan).before(Column.READY, answer, act.on(command))));
		Reception receiving = reception().current();
		this.plan.moveTo(READY);
		this.plan.tell(new ReturnPlanEvent.ReadyForDeparture(this.plan.id(), booking().movement(),
				receiving.receptionId(), receiving.receivingPartnerId(), on));
	}

	/**
	 * Who has boarded can no longer withdraw. Who was left behind goes on in a plan of
	 * its own; if that is everybody, this one is prepared anew.
	 */
	void recordDeparture(RecordDeparture command, @Nullable Clearance answer, Act act) {
		List<PersonId> boarding = new ArrayList<>(this.plan.group().ids());
		boarding.removeAll(command.leftBehind());
		List<Condition> known = this.plan.group().known(command.leftBehind());
		if (boarding.isEmpty()) {
			Instant on = this.plan.enter(command, act, TICKETED.to(READY), command.reasoned(), known);
			leaveBehind(command, on);
			this.plan.moveTo(PREPARING);
			this.plan.change((parts) -> parts.with(Booking.none()));
			return;
		}
		Instant on = this.plan.enter(command, act, EnumSet.of(READY), command.reasoned(), known,
				Item.unmet(new Outlook(this.plan).before(Column.DEPART, boarding, answer, act.on(command))));
		new Learning(this.plan).remember(answer);
		if (!command.leftBehind().isEmpty()) {
			leaveBehind(command, on);
			new Dividing(this.plan).part(command.leftBehind(), Booking.none(), act);
		}
		depart(on, act);
	}

	/** After too many missed flights somebody else decides whether there is another. */
	void approveFurtherSeats(Act act) {
		this.plan.allow(EnumSet.of(PREPARING));
		this.plan.group().all().forEach(Traveller::approveFurtherSeats);
		this.plan.checklistChanged(act);
	}

	void reportIncident(ReportIncident command, Act act) {
		Instant on = this.plan.enter(command, act, EnumSet.of(DEPARTED));
		tell(new Incident(act.id(), Incident.Kind.TRANSIT, command.severity(), on, act.actor(), command.description()));
	}

	/**
	 * Somebody wishes to stay. When all have boarded it is too late to do it, not too
	 * late to hear it.
	 */
	void hearWish(Withdraw command, Act act) {
		if (this.plan.status() == DEPARTED) {
			tell(new Incident(act.id(), Incident.Kind.LATE_WISH, Incident.Severity.GRAVE, command.on(act.now()),
					act.actor(), command.reason()));
		}
		else {
			new Dividing(this.plan).withdraw(command, act);
		}
	}

	/** Nobody has confirmed the arrival in time: they are missed, once. */
	void missArrival(Act act) {
		if (this.plan.status() == DEPARTED && underway().overdue(act.now())) {
			put(underway().settled());
			this.plan.tell(new JourneyEvent.ArrivalOverdue(this.plan.id(), reception().receptionId(),
					reception().receivingPartnerId(), reception().receivingOfficeCode(), act.now()));
		}
	}

	private void depart(Instant on, Act act) {
		this.plan.moveTo(DEPARTED);
		this.plan.group().all().forEach(Traveller::boarded);
		TravelDates dates = new Outlook(this.plan).travelDates();
		put(underway().departed(on, dates, act.rules().journey().arrivalAlarm()));
		Instant scheduled = (dates != null) ? dates.arrival() : on;
		Reception receiving = reception().current();
		this.plan.tell(new ReturnPlanEvent.Departed(this.plan.id(), booking().movement(), receiving.receptionId(),
				receiving.receivingPartnerId(), scheduled.plus(act.rules().journey().arrivalConfirm()), on));
	}

	private void leaveBehind(RecordDeparture command, Instant on) {
		put(underway().without(command.reason()));
		this.plan.group().of(command.leftBehind(Outcome.NO_SHOW)).forEach(Traveller::missedFlight);
		command.outcomes()
			.forEach((outcome) -> this.plan
				.tell(new JourneyEvent.DepartureFailed(this.plan.id(), booking().movement(), reception().receptionId(),
						reception().receivingPartnerId(), outcome, command.leftBehind(outcome), on)));
	}

	private void tell(Incident incident) {
		put(underway().with(incident));
		this.plan.tell(new JourneyEvent.TransitIncidentReported(this.plan.id(), reception().receptionId(),
				reception().receivingPartnerId(), reception().receivingOfficeCode(), incident.severity(),
				incident.occurredOn()));
	}

	private Underway underway() {
		return this.plan.parts().underway();
	}

	private void put(Underway changed) {
		this.plan.change((parts) -> parts.with(changed));
	}

	private Booking booking() {
		return this.plan.parts().booking();
	}

	private Welcome reception() {
		return this.plan.parts().reception();
	}

}
