/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.rihla.chassis.outbox.DomainEvent;

/**
 * The unit of change: its fields are its state (every non-transient field is stored, so a
 * constructor without arguments for the mapper is needed), its verbs record events, and
 * {@link AggregateStore} writes both at once.
 */
public abstract class Aggregate<I extends Identifier> {

	private I id;

	private transient Version version = new Version(0);

	private transient List<DomainEvent> recorded = new ArrayList<>();

	protected Aggregate(I id) {
		this.id = id;
	}

	/** For the mapper. */
	@SuppressWarnings("NullAway.Init")
	protected Aggregate() {
	}

	public final I id() {
		return this.id;
	}

	/** The version as stored; 0 before it was. */
	public final Version version() {
		return this.version;
	}

	/** What has happened since it was loaded, in order. */
	public final List<DomainEvent> recorded() {
		return List.copyOf(this.recorded);
	}

	/** The members that all its events share; asked for after the verb. */
	protected abstract Origin origin();

	/** Remembers an event; it is written together with the state. */
	protected final void record(DomainEvent event) {
		this.recorded.add(event);
	}

	/**
	 * Checks one move of the life cycle.
	 * @return {@code to}, so that the caller can assign it
	 * @throws Refusal.TransitionNotAllowed when {@code from} does not lead to {@code to}
	 * @throws Refusal.ConditionsUnmet naming every condition that does not hold
	 */
	protected final <S extends Enum<S> & Lifecycle<S>> S step(S from, S to, Condition... conditions) {
		if (!from.next().contains(to)) {
			throw new Refusal.TransitionNotAllowed(toString(), from, from.next());
		}
		require(conditions);
		return to;
	}

	/**
	 * Checks a verb that keeps the status.
	 * @param knownIn the statuses that know the verb
	 * @throws Refusal.TransitionNotAllowed when {@code status} is not one of them
	 * @throws Refusal.ConditionsUnmet naming every condition that does not hold
	 */
	protected final <S extends Enum<S>> void allowIn(Set<S> knownIn, S status, Condition... conditions) {
		if (!knownIn.contains(status)) {
			throw new Refusal.TransitionNotAllowed(toString(), status, knownIn);
		}
		require(conditions);
	}

	/** Refuses unless all conditions hold. */
	protected final void require(Condition... conditions) {
		List<Condition> unmet = Arrays.stream(conditions).filter((condition) -> !condition.met()).toList();
		if (!unmet.isEmpty()) {
			throw new Refusal.ConditionsUnmet(unmet);
		}
	}

	final void storedAs(Version version) {
		this.version = version;
		this.recorded.clear();
	}

	/** Kind and id only: an aggregate holds personal data. */
	@Override
	public final String toString() {
		return getClass().getSimpleName() + " " + this.id.value();
	}

}
