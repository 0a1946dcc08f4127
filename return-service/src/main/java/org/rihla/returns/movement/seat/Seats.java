/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement.seat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/**
 * Seats that share one fate: those of a group, or of that part of it which stays or goes
 * on without the others.
 *
 * @param escorts seats of those who go with them
 * @param heldUntil end of the hold; a clearance that lasts longer takes it along
 * @param clearedUntil end of the time to buy tickets
 */
public record Seats(PlanId planId, CaseId caseId, List<PersonId> personIds, int escorts, SeatState state,
		Instant heldUntil, @Nullable Instant clearedUntil,
		@Sealed(Compartment.TRAVEL) @Nullable Sensitive<Tickets> tickets) {

	public Seats {
		personIds = List.copyOf(personIds);
	}

	static Seats held(SeatsAsked asked, Instant until) {
		return new Seats(asked.planId(), asked.caseId(), asked.personIds(), asked.escorts(), SeatState.HELD, until,
				null, null);
	}

	Seats cleared(Instant until) {
		Instant held = until.isAfter(this.heldUntil) ? until : this.heldUntil;
		return new Seats(this.planId, this.caseId, this.personIds, this.escorts, SeatState.CLEARED, held, until, null);
	}

	/** Tickets may no longer be bought; the hold goes on. */
	Seats heldAgain() {
		return new Seats(this.planId, this.caseId, this.personIds, this.escorts, SeatState.HELD, this.heldUntil, null,
				null);
	}

	Seats ticketed(Sensitive<Tickets> tickets) {
		return new Seats(this.planId, this.caseId, this.personIds, this.escorts, SeatState.TICKETED, this.heldUntil,
				null, tickets);
	}

	Seats in(SeatState state) {
		return new Seats(this.planId, this.caseId, this.personIds, this.escorts, state, this.heldUntil, null,
				this.tickets);
	}

	/** The same seats, of people who go on with another plan. */
	Seats of(PlanId plan) {
		return new Seats(plan, this.caseId, this.personIds, this.escorts, this.state, this.heldUntil, this.clearedUntil,
				this.tickets);
	}

	/** The part of these people; escorts stay with the others, unless nobody is left. */
	Seats part(Collection<PersonId> persons) {
		boolean everybody = persons.containsAll(this.personIds);
		return everybody ? this : some(this.personIds.stream().filter(persons::contains).toList(), 0);
	}

	/** The part of the others. */
	Seats without(Collection<PersonId> persons) {
		return some(this.personIds.stream().filter((person) -> !persons.contains(person)).toList(), this.escorts);
	}

	private Seats some(List<PersonId> persons, int escorts) {
		Sensitive<Tickets> all = this.tickets;
		Sensitive<Tickets> theirs = (all != null) ? Sensitive.of(all.reveal().of(seatsOf(persons, escorts), places()))
				: null;
		return new Seats(this.planId, this.caseId, persons, escorts, this.state, this.heldUntil, this.clearedUntil,
				theirs);
	}

	/** Positions among all these seats: people in their order, escorts behind them. */
	private List<Integer> seatsOf(List<PersonId> persons, int escorts) {
		return IntStream.range(0, places())
			.filter((i) -> (i < this.personIds.size()) ? persons.contains(this.personIds.get(i)) : escorts > 0)
			.boxed()
			.toList();
	}

	/** How many they are. */
	public int places() {
		return this.personIds.size() + this.escorts;
	}

	/** Until when they stay as they are, if something ends them by itself. */
	public @Nullable Instant until() {
		return switch (this.state) {
			case HELD -> this.heldUntil;
			case CLEARED -> this.clearedUntil;
			case TICKETED, FLOWN, NO_SHOW, RELEASED -> null;
		};
	}

	/** Whether nobody else may sit there. */
	public boolean taken() {
		return this.state != SeatState.RELEASED;
	}

	boolean mayBeTicketedOn(Instant on) {
		return this.state == SeatState.CLEARED && this.clearedUntil != null && on.isBefore(this.clearedUntil);
	}

	boolean expiredBy(Instant now) {
		return this.state.unticketed() && !now.isBefore(this.heldUntil);
	}

}
