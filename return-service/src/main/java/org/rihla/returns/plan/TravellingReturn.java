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
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.Incident;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.RecordDeparture.Outcome;
import org.rihla.returns.plan.journey.ReportIncident;
import org.rihla.returns.plan.journey.Underway;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.Withdraw;

import static org.rihla.returns.plan.ReturnPlanStatus.DEPARTED;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;
import static org.rihla.returns.plan.ReturnPlanStatus.TICKETED;

/** The day of the flight: who boards, who is left behind, and what happens on the way. */
abstract class TravellingReturn extends InterruptedReturn {

	private Underway underway = Underway.notYet();

	@Sealed(Compartment.TRAVEL)
	private @Nullable Sensitive<String> leftBehindBecause;

	/** For the mapper. */
	TravellingReturn() {
	}

	TravellingReturn(Opening opening) {
		super(opening);
	}

	void markReady(MarkReady command, Act act) {
		Instant on = enter(command, act, EnumSet.of(TICKETED),
				Item.unmet(assess(Column.READY, lastAnswer(), act.on(command))));
		moveTo(READY);
		record(new ReturnPlanEvent.ReadyForDeparture(id(), booking().movement(), asked().receptionId(),
				asked().receivingPartnerId(), on));
	}

	/**
	 * Who has boarded can no longer withdraw. Who was left behind goes on in a plan of
	 * its own; if that is everybody, this one is prepared anew.
	 */
	void recordDeparture(RecordDeparture command, @Nullable Clearance answer, Act act) {
		List<PersonId> boarding = new ArrayList<>(group().ids());
		boarding.removeAll(command.leftBehind());
		List<Condition> known = group().known(command.leftBehind());
		if (boarding.isEmpty()) {
			Instant on = enter(command, act, TICKETED.to(READY), command.reasoned(), known);
			leaveBehind(command, on);
			moveTo(PREPARING);
			book(Booking.none());
			return;
		}
		Instant on = enter(command, act, EnumSet.of(READY), command.reasoned(), known,
				Item.unmet(assess(Column.DEPART, boarding, answer, act.on(command))));
		remember(answer);
		if (!command.leftBehind().isEmpty()) {
			leaveBehind(command, on);
			part(command.leftBehind(), Booking.none(), act);
		}
		moveTo(DEPARTED);
		group().all().forEach(Traveller::boarded);
		TravelDates dates = travelDates();
		this.underway = this.underway.departed(on, dates, act.rules().journey().arrivalAlarm());
		Instant scheduled = (dates != null) ? dates.arrival() : on;
		record(new ReturnPlanEvent.Departed(id(), booking().movement(), asked().receptionId(),
				asked().receivingPartnerId(), scheduled.plus(act.rules().journey().arrivalConfirm()), on));
	}

	/** After too many missed flights somebody else decides whether there is another. */
	void approveFurtherSeats(Act act) {
		allow(EnumSet.of(PREPARING));
		group().all().forEach(Traveller::approveFurtherSeats);
		checklistChanged(act);
	}

	void reportIncident(ReportIncident command, Act act) {
		Instant on = enter(command, act, EnumSet.of(DEPARTED));
		tell(new Incident(act.id(), Incident.Kind.TRANSIT, command.severity(), on, act.actor(), command.description()));
	}

	/**
	 * Somebody wishes to stay. When all have boarded it is too late to do it, not too
	 * late to hear it.
	 */
	void hearWish(Withdraw command, Act act) {
		if (status() == DEPARTED) {
			tell(new Incident(act.id(), Incident.Kind.LATE_WISH, Incident.Severity.GRAVE, command.on(act.now()),
					act.actor(), command.reason()));
		}
		else {
			withdraw(command, act);
		}
	}

	/** Nobody has confirmed the arrival in time: they are missed, once. */
	void missArrival(Act act) {
		if (status() == DEPARTED && this.underway.overdue(act.now())) {
			this.underway = this.underway.settled();
			record(new JourneyEvent.ArrivalOverdue(id(), receptionId(), receivingPartnerId(), receivingOfficeCode(),
					act.now()));
		}
	}

	final Underway underway() {
		return this.underway;
	}

	/** The group turned back: everything from the seats on begins anew. */
	protected final void turnBack() {
		moveTo(PREPARING);
		book(Booking.none());
		this.underway = this.underway.turnedBack();
	}

	/** Nobody is on the way any more. */
	protected final void settleJourney() {
		this.underway = this.underway.settled();
	}

	protected final List<Condition> disturbed() {
		return List.of(new Condition("incident-missing", this.underway.disturbed()));
	}

	private void leaveBehind(RecordDeparture command, Instant on) {
		this.leftBehindBecause = command.reason();
		group().of(command.leftBehind(Outcome.NO_SHOW)).forEach(Traveller::missedFlight);
		command.outcomes()
			.forEach((outcome) -> record(new JourneyEvent.DepartureFailed(id(), booking().movement(), receptionId(),
					receivingPartnerId(), outcome, command.leftBehind(outcome), on)));
	}

	private void tell(Incident incident) {
		this.underway = this.underway.with(incident);
		record(new JourneyEvent.TransitIncidentReported(id(), receptionId(), receivingPartnerId(),
				receivingOfficeCode(), incident.severity(), incident.occurredOn()));
	}

}
