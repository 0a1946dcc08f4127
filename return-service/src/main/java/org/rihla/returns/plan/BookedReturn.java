/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.movement.MovementId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.recheck.ReturnFacts;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.DRAFT;
import static org.rihla.returns.plan.ReturnPlanStatus.HELD;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.TICKETED;

/** What others hold for the group: money, then seats, then tickets. */
abstract class BookedReturn extends PreparedReturn {

	private PlanFunding funding;

	private Set<String> spendingAskedBy = new LinkedHashSet<>();

	private Booking booking = Booking.none();

	/** For the mapper. */
	@SuppressWarnings("NullAway.Init")
	BookedReturn() {
	}

	BookedReturn(Opening opening) {
		super(opening);
		this.funding = new PlanFunding(opening.programme().returnPackage().size());
	}

	/**
	 * Plans with the facts of the case, and asks for the money unless it is there. Asking
	 * again is harmless: the request keeps its id.
	 */
	void takeOverFacts(@Nullable ReturnFacts answer, Act act) {
		List<PersonId> unknown = new ArrayList<>(group().ids());
		if (answer != null) {
			unknown.removeAll(answer.known());
		}
		allow(DRAFT.to(HELD), List.of(Condition.noneOf("facts-missing", unknown)));
		if (answer != null) {
			takeOver(answer);
		}
		if (this.funding.covered()) {
			checklistChanged(act);
		}
		else {
			this.spendingAskedBy.add(act.actor());
			record(new ReturnPlanEvent.FundingRequested(id(), this.funding.requestId(id()), programme().returnPackage(),
					group().size(), act.now()));
		}
	}

	/** Money was set aside for this plan. */
	void fundsReserved(UUID reservation, UUID agreement, Act act) {
		if (status().open() && this.funding.reserve(reservation, agreement)) {
			checklistChanged(act);
		}
	}

	/** Money was bound; with the last of it tickets may be bought. */
	void fundsCommitted(UUID reservation, Act act) {
		if (status().open() && this.funding.commit(reservation) && !clearTicketing(act)) {
			checklistChanged(act);
		}
	}

	/** Money was taken away; the next request is a new one. */
	void fundsReleased(UUID reservation, Act act) {
		if (status().open() && this.funding.release(reservation)) {
			checklistChanged(act);
		}
	}

	/**
	 * Asks a movement for seats; papers may follow, since some consulates want the flight
	 * first.
	 */
	void requestSeats(MovementId movement, TravelDates dates, Act act) {
		allow(EnumSet.of(PREPARING));
		List<Condition> unmet = new ArrayList<>(Item.unmet(assess(Column.SEATS, lastAnswer(), act)));
		unmet.add(new Condition("departure-in-past", dates.departure().isAfter(act.now())));
		allowIn(EnumSet.of(Booking.State.NONE), this.booking.state(), unmet.toArray(Condition[]::new));
		this.booking = Booking.requested(movement, group().size(), dates);
		record(new ReturnPlanEvent.SeatsRequested(id(), movement, group().size(), act.now()));
	}

	/** The movement holds the seats. */
	void holdSeats(MovementId movement, @Nullable Instant until, Act act) {
		if (status() == PREPARING && this.booking.is(Booking.State.REQUESTED, movement)) {
			moveTo(HELD);
			this.booking = this.booking.held(until);
			record(new ReturnPlanEvent.ReturnHeld(id(), movement, this.booking.places(), until, act.now()));
		}
	}

	/** The movement has no such seats; another one may be asked. */
	void missSeats(MovementId movement, Act act) {
		if (status() == PREPARING && this.booking.is(Booking.State.REQUESTED, movement)) {
			this.booking = Booking.none();
			checklistChanged(act);
		}
	}

	/**
	 * All is there for tickets but the bound money, which a finance-officer is now asked
	 * to bind.
	 */
	void requestTicketing(@Nullable Clearance answer, Act act) {
		allow(EnumSet.of(HELD), Item.unmet(assess(Column.TICKETING, answer, act)));
		remember(answer);
		this.spendingAskedBy.add(act.actor());
		record(new ReturnPlanEvent.TicketingRequested(id(), this.booking.movement(), this.booking.places(),
				this.booking.until(), act.now()));
		this.booking = this.booking.ticketsWanted();
		clearTicketing(act);
	}

	/** Tickets are bought. */
	void ticket(MovementId movement, Act act) {
		if (status() == HELD && this.booking.is(Booking.State.CLEARED, movement)) {
			moveTo(TICKETED);
			this.booking = this.booking.ticketed();
			record(new ReturnPlanEvent.ReturnTicketed(id(), movement, receptionId(), receivingPartnerId(), act.now()));
		}
	}

	/**
	 * Subjects of those who asked for money or tickets: none of them may bind the money.
	 */
	final Set<String> spendingAskedBy() {
		return Set.copyOf(this.spendingAskedBy);
	}

	@Override
	public final boolean fundsCovered() {
		return this.funding.covered();
	}

	@Override
	public final @Nullable TravelDates travelDates() {
		Sensitive<TravelDates> dates = this.booking.dates();
		return (dates != null) ? dates.reveal() : null;
	}

	final PlanFunding funding() {
		return this.funding;
	}

	final Booking booking() {
		return this.booking;
	}

	protected final void book(Booking changed) {
		this.booking = changed;
	}

	private boolean clearTicketing(Act act) {
		boolean clear = status() == HELD && this.booking.awaitsMoney() && this.funding.bound();
		if (clear) {
			Instant until = act.now().plus(act.rules().clearance());
			this.booking = this.booking.cleared(until);
			record(new ReturnPlanEvent.TicketingCleared(id(), this.booking.movement(), this.booking.places(), until,
					act.now()));
		}
		return clear;
	}

}
