/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.movement.MovementId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.Welcome;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.HELD;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;
import static org.rihla.returns.plan.ReturnPlanStatus.SUSPENDED;
import static org.rihla.returns.plan.ReturnPlanStatus.TICKETED;

/**
 * The group's seats, then its tickets; and the way back when something that they need is
 * lost: what is booked stands only while all that it needs does.
 */
record Ticketing(ReturnPlan plan) {

	/**
	 * Asks a movement for seats; papers may follow, since some consulates want the flight
	 * first.
	 */
	void requestSeats(MovementId movement, TravelDates dates, Act act) {
		this.plan.allow(EnumSet.of(PREPARING));
		this.plan.allow(EnumSet.of(Booking.State.NONE, Booking.State.AT_RISK), booking().state(),
				Item.unmet(new Outlook(this.plan).before(Column.SEATS, act)),
				List.of(new Condition("departure-in-past", dates.departure().isAfter(act.now())),
						new Condition("tickets-undecided", booking().state() != Booking.State.AT_RISK),
						Condition.noneOf("second-no-show-needs-approval",
								this.plan.group().needingApproval(act.rules().journey().noShowApproval()))));
		book(Booking.requested(movement, this.plan.group().seats(), dates));
		this.plan.tell(new ReturnPlanEvent.SeatsRequested(this.plan.id(), movement, this.plan.group().ids(),
				this.plan.group().seats(), act.now()));
	}

	/** The movement holds the seats. */
	void holdSeats(MovementId movement, @Nullable Instant until, Act act) {
		if (!waitsFor(movement)) {
			return;
		}
		book(booking().held(until));
		if (this.plan.status() == PREPARING) {
			this.plan.moveTo(HELD);
			this.plan
				.tell(new ReturnPlanEvent.ReturnHeld(this.plan.id(), movement, booking().places(), until, act.now()));
		}
	}

	/** The movement has no such seats; another one may be asked. */
	void missSeats(MovementId movement, Act act) {
		if (waitsFor(movement)) {
			book(Booking.none());
			this.plan.checklistChanged(act);
		}
	}

	/**
	 * All is there for tickets but the bound money, which a finance-officer is now asked
	 * to bind. Tickets that were at risk can be used again: no new money, no new tickets.
	 */
	void requestTicketing(@Nullable Clearance answer, Act act) {
		boolean bought = booking().state() == Booking.State.AT_RISK;
		this.plan.allow(EnumSet.of(bought ? PREPARING : HELD),
				Item.unmet(new Outlook(this.plan).before(Column.TICKETING, answer, act)));
		new Learning(this.plan).remember(answer);
		if (bought) {
			ticketed(booking().movement(), act);
		}
		else {
			this.plan.funding().askedBy(act.actor());
			this.plan.tell(new ReturnPlanEvent.TicketingRequested(this.plan.id(), booking().movement(),
					booking().places(), booking().until(), act.now()));
			book(booking().ticketsWanted());
			clear(act);
		}
	}

	/** Some more of the money is bound; whether tickets may be bought by that. */
	boolean clear(Act act) {
		boolean clear = this.plan.status() == HELD && booking().awaitsMoney() && this.plan.funding().bound();
		if (clear) {
			Instant until = act.now().plus(act.rules().clearance());
			book(booking().cleared(until));
			this.plan.tell(new ReturnPlanEvent.TicketingCleared(this.plan.id(), booking().movement(),
					booking().places(), until, act.now()));
		}
		return clear;
	}

	/** Tickets are bought; where the plan went back in between they are at risk. */
	void ticket(MovementId movement, TravelDates dates, Act act) {
		if (this.plan.status() == HELD && booking().is(Booking.State.CLEARED, movement)) {
			ticketed(movement, act);
			reassess(act);
		}
		else if ((this.plan.status() == PREPARING || this.plan.status() == SUSPENDED)
				&& !booking().is(Booking.State.AT_RISK, movement)) {
			book(Booking.atRisk(movement, this.plan.group().seats(), dates));
			this.plan.checklistChanged(act);
		}
	}

	/** The movement flies on other days, or another way. */
	void rebook(MovementId movement, TravelDates dates, Act act) {
		if (this.plan.status().beforeBoarding() && booking().isOn(movement)) {
			book(booking().on(dates));
			this.plan.checklistChanged(act);
		}
	}

	/** The movement no longer has the group's seats. */
	void loseSeats(MovementId movement, Act act) {
		if (this.plan.status().beforeBoarding() && booking().isOn(movement) && booking().given()) {
			boolean soon = leavesSoon(act);
			book(Booking.none());
			if (this.plan.status().booked()) {
				stepBack(PREPARING, movement, soon, act);
			}
			this.plan.checklistChanged(act);
		}
	}

	/**
	 * Looks again, after any change: where something no longer holds, the plan steps
	 * back.
	 */
	void reassess(Act act) {
		if (!this.plan.status().booked()) {
			return;
		}
		MovementId movement = booking().movement();
		if (lost(booking().is(Booking.State.HELD, movement) ? Column.SEATS : Column.TICKETING, act)) {
			boolean soon = leavesSoon(act);
			book(booking().is(Booking.State.TICKETED, movement) ? booking().atRisk() : Booking.none());
			stepBack(PREPARING, movement, soon, act);
		}
		else if (this.plan.status() == READY && lost(Column.READY, act)) {
			stepBack(TICKETED, movement, leavesSoon(act), act);
		}
	}

	private boolean leavesSoon(Act act) {
		return new Outlook(this.plan).leavesSoon(act);
	}

	private boolean lost(Column reached, Act act) {
		return Item.lost(new Outlook(this.plan).before(reached, act));
	}

	private void stepBack(ReturnPlanStatus stage, MovementId movement, boolean soon, Act act) {
		this.plan.moveTo(stage);
		this.plan.tell(new ReturnPlanEvent.PlanSteppedBack(this.plan.id(), movement, reception().receptionId(),
				reception().receivingPartnerId(), soon, act.now()));
	}

	private void ticketed(MovementId movement, Act act) {
		this.plan.moveTo(TICKETED);
		book(booking().ticketed());
		this.plan.tell(new ReturnPlanEvent.ReturnTicketed(this.plan.id(), movement, reception().receptionId(),
				reception().receivingPartnerId(), act.now()));
	}

	private boolean waitsFor(MovementId movement) {
		return (this.plan.status() == PREPARING || this.plan.status() == SUSPENDED)
				&& booking().is(Booking.State.REQUESTED, movement);
	}

	private void book(Booking changed) {
		this.plan.change((parts) -> parts.with(changed));
	}

	private Booking booking() {
		return this.plan.parts().booking();
	}

	private Welcome reception() {
		return this.plan.parts().reception();
	}

}
