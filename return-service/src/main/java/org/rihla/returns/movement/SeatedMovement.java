/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.entry.Occurrence;
import org.rihla.returns.movement.seat.Seating;
import org.rihla.returns.movement.seat.Seats;
import org.rihla.returns.movement.seat.SeatsAsked;
import org.rihla.returns.movement.seat.SeatState;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/**
 * The seats of a movement: what is asked of it and what plans go through. It hears of
 * many plans, so every reaction is known by the plan or the people it is about. The sum
 * of its seats never exceeds its capacity, and a release is always accepted.
 */
abstract class SeatedMovement extends MovementFile {

	/** Statuses of a movement that is still to come. */
	static final Set<MovementStatus> AHEAD = EnumSet.of(MovementStatus.PLANNED, MovementStatus.LOCKED);

	/** Holds that end in one change: an outbox takes a hundred events. */
	private static final int MOST_EXPIRED = 50;

	private MovementStatus status = MovementStatus.PLANNED;

	private Seating seating = new Seating();

	private @Nullable Instant nextEnd;

	/** For the mapper. */
	SeatedMovement() {
	}

	SeatedMovement(MovementId id, PlanMovement command, String missionCode, String officeCode, String ownerId) {
		super(id, command, missionCode, officeCode, ownerId);
	}

	/**
	 * Holds seats for a group, or says that there are none; a group holds seats once, and
	 * nobody sits twice.
	 */
	final void hold(SeatsAsked asked, Duration holdFor, Instant now) {
		if (this.seating.seats(asked.planId())) {
			return;
		}
		boolean given = this.status == MovementStatus.PLANNED && asked.places() <= free()
				&& !this.seating.seats(asked.personIds());
		if (given) {
			Seats held = this.seating.hold(asked, now.plus(holdFor));
			record(MovementEvent.SeatsHeld.of(id(), held, now));
		}
		else {
			record(new MovementEvent.SeatsRefused(asked.caseId(), id(), asked.planId(), asked.places(), now));
		}
		seatsChanged(now);
	}

	/** The money for these seats is committed: tickets may be bought until then. */
	final void clear(PlanId plan, Instant until, Instant now) {
		this.seating.clear(plan, until);
		seatsChanged(now);
	}

	/** Something stands against the journey: tickets may not be bought for now. */
	final void unclear(PlanId plan, Instant now) {
		this.seating.unclear(plan);
		seatsChanged(now);
	}

	/** Tickets were bought; entering them again changes nothing. */
	final void recordTickets(RecordTickets command, Occurrence occurrence) {
		PlanId plan = command.planId();
		boolean cleared = this.seating.of(plan, SeatState.CLEARED).findAny().isPresent();
		if (!cleared && this.seating.of(plan, SeatState.TICKETED).findAny().isPresent()) {
			return;
		}
		List<Condition> conditions = new ArrayList<>(occurrence.conditions());
		conditions.add(new Condition("ticketing-not-cleared", cleared));
		conditions.add(new Condition("clearance-expired", this.seating.mayBeTicketed(plan, occurrence.on())));
		allowIn(AHEAD, this.status, conditions.toArray(Condition[]::new));
		this.seating.ticket(plan, command.tickets())
			.forEach((some) -> record(MovementEvent.SeatsTicketed.of(id(), some, occurrence.on())));
		seatsChanged(occurrence.recordedOn());
	}

	/** The group stays: its seats are free again, whatever had become of them. */
	final void release(PlanId plan, Instant now) {
		released(this.seating.release(plan), now);
	}

	/** The journey is not certain any more: seats without tickets are free again. */
	final void releaseUnticketed(PlanId plan, Instant now) {
		released(this.seating.releaseUnticketed(plan), now);
	}

	/** These people stay, the others go on. */
	final void release(Collection<PersonId> persons, Instant now) {
		released(this.seating.release(persons), now);
	}

	/** These people go on by another plan, on the same seats. */
	final void move(PlanId from, Collection<PersonId> persons, PlanId to) {
		this.seating.move(from, persons, to);
		keep(keepers().parted(from, to).only(this.seating.plans()));
	}

	/** Somebody works for a group that has seats. */
	final void entrust(Keeper keeper) {
		keep(keepers().with(keeper).only(this.seating.plans()));
	}

	/** The holds that are over end. */
	final void expire(Instant now) {
		for (Seats some : this.seating.expire(now, MOST_EXPIRED)) {
			record(MovementEvent.SeatHoldExpired.of(id(), some, now));
		}
		seatsChanged(now);
	}

	/** The group has left; with the last one the movement has flown. */
	final void depart(PlanId plan, Instant now) {
		this.seating.depart(plan);
		seatsChanged(now);
	}

	/** These people were not on board. */
	final void missed(Collection<PersonId> persons, Instant now) {
		this.seating.missed(persons);
		seatsChanged(now);
	}

	/** The case is erased: how many have travelled stays, who they were does not. */
	final void forget(CaseId caseId, Instant now) {
		boolean last = isLastOf(caseId);
		this.seating.forget(caseId);
		seatsChanged(now);
		if (last) {
			forgetJourney();
		}
	}

	/** Whether it is over and nobody but those of the case is known to have had seats. */
	final boolean isLastOf(CaseId caseId) {
		return !AHEAD.contains(this.status) && this.seating.knowsOnly(caseId);
	}

	/** Seats that may still be given. */
	final int free() {
		return capacity() - this.seating.taken();
	}

	final MovementStatus status() {
		return this.status;
	}

	final Seating seating() {
		return this.seating;
	}

	final @Nullable Instant nextEnd() {
		return this.nextEnd;
	}

	/** Nobody goes: everything that is not settled is free, and no hold ends any more. */
	final void releaseAll() {
		this.seating.releaseAll();
		keep(Keepers.none());
		this.nextEnd = null;
	}

	private void released(List<Seats> seats, Instant now) {
		seats.forEach((some) -> record(MovementEvent.SeatsReleased.of(id(), some, now)));
		seatsChanged(now);
	}

	private void seatsChanged(Instant now) {
		this.nextEnd = this.seating.nextEnd();
		keep(keepers().only(this.seating.plans()));
		if (AHEAD.contains(this.status) && this.seating.flown()) {
			moveTo(MovementStatus.FLOWN);
			record(new MovementEvent.MovementFlown(id(), plannedMonth(), now));
		}
	}

	final void moveTo(MovementStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
