/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.aggregate.Ids;
import org.rihla.returns.PlanId;

/**
 * The money of a plan, as far as it has heard: which reservations stand, which are bound.
 * The money itself is kept where the agreements are.
 */
final class PlanFunding {

	private int round;

	private Set<UUID> reserved = new LinkedHashSet<>();

	private Set<UUID> committed = new LinkedHashSet<>();

	private Set<UUID> spent = new LinkedHashSet<>();

	private Set<UUID> agreements = new LinkedHashSet<>();

	private int needed;

	private boolean waiting;

	private Set<String> askedBy = new LinkedHashSet<>();

	/** For the mapper. */
	@SuppressWarnings("unused")
	private PlanFunding() {
	}

	PlanFunding(int needed) {
		this.needed = needed;
	}

	/** The same until some of the money is lost: asking again is asking once. */
	UUID requestId(PlanId plan) {
		return Ids.derived(plan.value(), "funding-" + this.round);
	}

	/** Somebody asks for money, or to spend it. */
	void askedBy(String actor) {
		this.askedBy.add(actor);
	}

	/**
	 * Subjects of those who asked for money or tickets: none of them may bind the money,
	 * nor what of it goes along with people who part.
	 */
	Set<String> askedBy() {
		return Set.copyOf(this.askedBy);
	}

	boolean reserve(UUID reservation, UUID agreement) {
		this.waiting = false;
		return !this.committed.contains(reservation)
				&& (this.agreements.add(agreement) | this.reserved.add(reservation));
	}

	boolean commit(UUID reservation) {
		this.reserved.remove(reservation);
		return this.committed.add(reservation);
	}

	/** The cost is paid. */
	boolean spend(UUID reservation) {
		return this.spent.add(reservation) && (this.committed.remove(reservation) | this.reserved.remove(reservation));
	}

	/** Whether some of the money is neither paid nor given back. */
	boolean unsettled() {
		return !this.reserved.isEmpty() || !this.committed.isEmpty();
	}

	boolean release(UUID reservation) {
		return this.reserved.remove(reservation) | this.committed.remove(reservation);
	}

	/** A package is all or nothing: what is left of this one counts no more. */
	void startOver() {
		this.reserved.clear();
		this.committed.clear();
		this.agreements.clear();
		this.round++;
	}

	/** The plan is on the waiting list; whether that is new. */
	boolean await() {
		boolean before = this.waiting;
		this.waiting = !covered();
		return this.waiting && !before;
	}

	/** Whether the plan is on the waiting list. */
	boolean waiting() {
		return this.waiting;
	}

	/** Whether the whole package is reserved or committed. */
	boolean covered() {
		return this.needed > 0 && this.reserved.size() + this.committed.size() + this.spent.size() >= this.needed;
	}

	/** Whether the whole package is committed. */
	boolean bound() {
		return this.needed > 0 && this.committed.size() + this.spent.size() >= this.needed;
	}

	/** Where the money is: whom to ask to bind it. */
	Set<UUID> agreements() {
		return Collections.unmodifiableSet(this.agreements);
	}

	Set<UUID> reservations() {
		Set<UUID> all = new LinkedHashSet<>(this.reserved);
		all.addAll(this.committed);
		return Collections.unmodifiableSet(all);
	}

}
