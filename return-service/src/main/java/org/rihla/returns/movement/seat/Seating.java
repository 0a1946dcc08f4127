/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement.seat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/**
 * All seats of a movement that were ever given. Each change answers with what it changed,
 * so doing it again answers with nothing.
 */
public final class Seating extends GivenSeats {

	/** Nobody sits yet. */
	public Seating() {
	}

	/** Holds seats; what the group had and lost without tickets is forgotten. */
	public Seats hold(SeatsAsked asked, Instant until) {
		Seats held = Seats.held(asked, until);
		given().removeIf((earlier) -> earlier.planId().equals(asked.planId()) && earlier.tickets() == null);
		given().add(held);
		return held;
	}

	/** Tickets may be bought for what the group holds. */
	public List<Seats> clear(PlanId plan, Instant until) {
		return change(of(plan).and((some) -> some.state().unticketed()), (some) -> some.cleared(until));
	}

	/** Tickets may not be bought after all. */
	public List<Seats> unclear(PlanId plan) {
		return change(of(plan).and((some) -> some.state() == SeatState.CLEARED), Seats::heldAgain);
	}

	/** Tickets were bought for what was cleared. */
	public List<Seats> ticket(PlanId plan, Sensitive<Tickets> tickets) {
		return change(of(plan).and((some) -> some.state() == SeatState.CLEARED), (some) -> some.ticketed(tickets));
	}

	/** All seats of the group are free again, but those of who has flown. */
	public List<Seats> release(PlanId plan) {
		return settle(of(plan), SeatState.RELEASED);
	}

	/** The same, but what has tickets is kept. */
	public List<Seats> releaseUnticketed(PlanId plan) {
		return settle(of(plan).and((some) -> some.state().unticketed()), SeatState.RELEASED);
	}

	/** The holds that are over; at most so many at once, those that end first. */
	public List<Seats> expire(Instant now, int most) {
		List<Seats> over = given().stream()
			.filter((some) -> some.expiredBy(now))
			.sorted((one, other) -> one.heldUntil().compareTo(other.heldUntil()))
			.limit(most)
			.toList();
		return settle(over::contains, SeatState.RELEASED);
	}

	/** Everything that is not settled is free again. */
	public List<Seats> releaseAll() {
		return settle((_) -> true, SeatState.RELEASED);
	}

	/** The seats of these people are free again, whatever plan they go by now. */
	public List<Seats> release(Collection<PersonId> persons) {
		part(persons, (some) -> !some.state().settled());
		return settle(within(persons), SeatState.RELEASED);
	}

	/** These people go on by another plan, and their seats with them. */
	public void move(PlanId from, Collection<PersonId> persons, PlanId to) {
		part(persons, of(from));
		change(of(from).and(within(persons)), (some) -> some.of(to));
	}

	/** Who of the group is not settled was on board. */
	public List<Seats> depart(PlanId plan) {
		return settle(of(plan).and((some) -> some.state() == SeatState.TICKETED), SeatState.FLOWN);
	}

	/**
	 * These people were not on board. Their plan and the one that they go on by may tell
	 * it in either order, so it holds against a departure of their group.
	 */
	public List<Seats> missed(Collection<PersonId> persons) {
		Predicate<Seats> travelled = (some) -> some.state() == SeatState.TICKETED || some.state() == SeatState.FLOWN;
		part(persons, travelled);
		return change(within(persons).and(travelled), (some) -> some.in(SeatState.NO_SHOW));
	}

	private void part(Collection<PersonId> persons, Predicate<Seats> of) {
		for (int i = given().size() - 1; i >= 0; i--) {
			Seats some = given().get(i);
			boolean mixed = some.personIds().stream().anyMatch(persons::contains)
					&& !persons.containsAll(some.personIds());
			if (mixed && of.test(some)) {
				given().set(i, some.without(persons));
				given().add(some.part(persons));
			}
		}
	}

	private List<Seats> settle(Predicate<Seats> which, SeatState as) {
		return change(which.and((some) -> !some.state().settled()), (some) -> some.in(as));
	}

	private List<Seats> change(Predicate<Seats> which, UnaryOperator<Seats> change) {
		List<Seats> changed = given().stream().filter(which).toList();
		given().replaceAll((some) -> which.test(some) ? change.apply(some) : some);
		return changed;
	}

	/**
	 * Who sat there by this case is not known any more: seats of those who were to go are
	 * free, of the others it stays known how many they were.
	 */
	public void forget(CaseId caseId) {
		given().stream()
			.filter((some) -> some.caseId().equals(caseId) && some.state().travelled())
			.forEach(this::remember);
		given().removeIf((some) -> some.caseId().equals(caseId));
	}

	/** Escorts alone are nobody's part. */
	private static Predicate<Seats> within(Collection<PersonId> persons) {
		return (some) -> !some.personIds().isEmpty() && persons.containsAll(some.personIds());
	}

}
