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
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.movement.MovementId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.HELD;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.SUSPENDED;
import static org.rihla.returns.plan.ReturnPlanStatus.TICKETED;

/**
 * The group's seats, then its tickets; and the way back when something that they need is
 * lost.
 */
abstract class BookedReturn extends FundedReturn {

	private Booking booking = Booking.none();

	/** For the mapper. */
	BookedReturn() {
	}

	BookedReturn(Opening opening) {
		super(opening);
	}

	/**
	 * Asks a movement for seats; papers may follow, since some consulates want the flight
	 * first.
	 */
	void requestSeats(MovementId movement, TravelDates dates, Act act) {
		allow(EnumSet.of(PREPARING));
		List<Condition> unmet = new ArrayList<>(Item.unmet(assess(Column.SEATS, act)));
		unmet.add(new Condition("departure-in-past", dates.departure().isAfter(act.now())));
		unmet.add(new Condition("tickets-undecided", this.booking.state() != Booking.State.AT_RISK));
		unmet.add(Condition.noneOf("second-no-show-needs-approval",
				group().needingApproval(act.rules().journey().noShowApproval())));
		allowIn(EnumSet.of(Booking.State.NONE, Booking.State.AT_RISK), this.booking.state(),
				unmet.toArray(Condition[]::new));
		this.booking = Booking.requested(movement, group().seats(), dates);
		record(new ReturnPlanEvent.SeatsRequested(id(), movement, group().ids(), group().seats(), act.now()));
	}

	/** The movement holds the seats. */
	void holdSeats(MovementId movement, @Nullable Instant until, Act act) {
		if (!waitsFor(movement)) {
			return;
		}
		this.booking = this.booking.held(until);
		if (status() == PREPARING) {
			moveTo(HELD);
			record(new ReturnPlanEvent.ReturnHeld(id(), movement, this.booking.places(), until, act.now()));
		}
	}

	/** The movement has no such seats; another one may be asked. */
	void missSeats(MovementId movement, Act act) {
		if (waitsFor(movement)) {
			this.booking = Booking.none();
			checklistChanged(act);
		}
	}

	/**
	 * All is there for tickets but the bound money, which a finance-officer is now asked
	 * to bind. Tickets that were at risk can be used again: no new money, no new tickets.
	 */
	void requestTicketing(@Nullable Clearance answer, Act act) {
		boolean bought = this.booking.state() == Booking.State.AT_RISK;
		allow(EnumSet.of(bought ? PREPARING : HELD), Item.unmet(assess(Column.TICKETING, answer, act)));
		remember(answer);
		if (bought) {
			ticketed(this.booking.movement(), act);
		}
		else {
			asksToSpend(act);
			record(new ReturnPlanEvent.TicketingRequested(id(), this.booking.movement(), this.booking.places(),
					this.booking.until(), act.now()));
			this.booking = this.booking.ticketsWanted();
			moneyBound(act);
		}
	}

	/** Tickets are bought; where the plan went back in between they are at risk. */
	void ticket(MovementId movement, TravelDates dates, Act act) {
		if (status() == HELD && this.booking.is(Booking.State.CLEARED, movement)) {
			ticketed(movement, act);
			reassess(act);
		}
		else if ((status() == PREPARING || status() == SUSPENDED)
				&& !this.booking.is(Booking.State.AT_RISK, movement)) {
			this.booking = Booking.atRisk(movement, group().seats(), dates);
			checklistChanged(act);
		}
	}

	@Override
	public final @Nullable TravelDates travelDates() {
		Sensitive<TravelDates> dates = this.booking.dates();
		return (dates != null) ? dates.reveal() : null;
	}

	/**
	 * Whether the group was to leave within days, so that what happens now cannot wait.
	 */
	protected final boolean leavesSoon(Act act) {
		TravelDates dates = travelDates();
		return dates != null && dates.soonAfter(act.now());
	}

	@Override
	public final boolean escortsSeated() {
		return this.booking.places() >= group().seats();
	}

	final Booking booking() {
		return this.booking;
	}

	protected final void book(Booking changed) {
		this.booking = changed;
	}

	@Override
	protected final boolean moneyBound(Act act) {
		boolean clear = status() == HELD && this.booking.awaitsMoney() && funding().bound();
		if (clear) {
			Instant until = act.now().plus(act.rules().clearance());
			this.booking = this.booking.cleared(until);
			record(new ReturnPlanEvent.TicketingCleared(id(), this.booking.movement(), this.booking.places(), until,
					act.now()));
		}
		return clear;
	}

	private boolean waitsFor(MovementId movement) {
		return (status() == PREPARING || status() == SUSPENDED) && this.booking.is(Booking.State.REQUESTED, movement);
	}

	@Override
	protected final void moneyRefused() {
		if (this.booking.awaitsMoney()) {
			this.booking = this.booking.held(this.booking.until());
		}
	}

	private void ticketed(MovementId movement, Act act) {
		moveTo(TICKETED);
		this.booking = this.booking.ticketed();
		record(new ReturnPlanEvent.ReturnTicketed(id(), movement, receptionId(), receivingPartnerId(), act.now()));
	}

}
