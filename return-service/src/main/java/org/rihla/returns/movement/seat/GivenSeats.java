/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/** What is asked about the seats of a movement. */
abstract class GivenSeats {

	private List<Seats> all = new ArrayList<>();

	private Map<SeatState, Integer> forgotten = new EnumMap<>(SeatState.class);

	/** Seats that nobody else may have. */
	public int taken() {
		int forgotten = this.forgotten.values().stream().mapToInt(Integer::intValue).sum();
		return forgotten + this.all.stream().filter(Seats::taken).mapToInt(Seats::places).sum();
	}

	/** Whether the group has seats. */
	public boolean seats(PlanId plan) {
		return this.all.stream().anyMatch(of(plan).and(Seats::taken));
	}

	/** Whether one of these people has a seat, by whatever plan. */
	public boolean seats(Collection<PersonId> persons) {
		return this.all.stream()
			.filter(Seats::taken)
			.anyMatch((some) -> !Collections.disjoint(some.personIds(), persons));
	}

	/** The seats of the group in this state. */
	public Stream<Seats> of(PlanId plan, SeatState state) {
		return this.all.stream().filter(of(plan).and((some) -> some.state() == state));
	}

	/** Whether tickets may be bought for the group on that day. */
	public boolean mayBeTicketed(PlanId plan, Instant on) {
		return of(plan, SeatState.CLEARED).allMatch((some) -> some.mayBeTicketedOn(on));
	}

	/** Whether seats are held without tickets. */
	public boolean unticketed() {
		return this.all.stream().anyMatch((some) -> some.state().unticketed());
	}

	/** Whether somebody went or should have gone, and nobody is left to go. */
	public boolean flown() {
		return this.all.stream().allMatch((some) -> some.state().settled()) && taken() > 0;
	}

	/** When the next hold is over. */
	public @Nullable Instant nextEnd() {
		return this.all.stream()
			.filter((some) -> some.state().unticketed())
			.map(Seats::heldUntil)
			.min(Instant::compareTo)
			.orElse(null);
	}

	/** The groups that have seats, each once. */
	public List<PlanId> plans() {
		return this.all.stream().filter(Seats::taken).map(Seats::planId).distinct().toList();
	}

	/** Those with tickets that are not free again. */
	public List<Seats> manifest() {
		return this.all.stream().filter((some) -> some.tickets() != null && some.taken()).toList();
	}

	/** All of them, in the order in which they were given. */
	public List<Seats> all() {
		return List.copyOf(this.all);
	}

	/** How many there are in each state, those of people who are forgotten too. */
	public Map<SeatState, Integer> count() {
		Map<SeatState, Integer> counts = new EnumMap<>(SeatState.class);
		counts.putAll(this.forgotten);
		this.all.forEach((some) -> counts.merge(some.state(), some.places(), Integer::sum));
		return counts;
	}

	/** Whether somebody of the case had seats. */
	public boolean knows(CaseId caseId) {
		return this.all.stream().anyMatch((some) -> some.caseId().equals(caseId));
	}

	/** Whether nobody but those of the case is known to have had seats. */
	public boolean knowsOnly(CaseId caseId) {
		return knows(caseId) && this.all.stream().allMatch((some) -> some.caseId().equals(caseId));
	}

	final List<Seats> given() {
		return this.all;
	}

	final void remember(Seats gone) {
		this.forgotten.merge(gone.state(), gone.places(), Integer::sum);
	}

	static Predicate<Seats> of(PlanId plan) {
		return (some) -> some.planId().equals(plan);
	}

}
