/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Why a command was refused; nothing was written. Each kind has one problem type. */
public abstract sealed class Refusal extends RuntimeException {

	private Refusal(String message) {
		super(message, null, false, false);
	}

	/** 404: no such aggregate, or none that this caller may see. */
	public static final class NotFound extends Refusal {

		private final boolean hidden;

		public NotFound(String kind, Identifier id) {
			this(kind, id, false);
		}

		NotFound(String kind, Identifier id, boolean hidden) {
			super("No %s %s".formatted(kind, id.value()));
			this.hidden = hidden;
		}

		/** Whether it exists; for the audit trail, never for the answer. */
		boolean isHidden() {
			return this.hidden;
		}

	}

	/** 409: the present status does not know this move. */
	public static final class TransitionNotAllowed extends Refusal {

		private final String state;

		private final Set<String> allowed;

		public TransitionNotAllowed(String aggregate, Enum<?> state, Set<? extends Enum<?>> allowed) {
			super("%s is %s, which does not allow this (allowed: %s)".formatted(aggregate, state, allowed));
			this.state = state.name();
			this.allowed = new TreeSet<>(allowed.stream().map(Enum::name).toList());
		}

		/** The present status. */
		public String state() {
			return this.state;
		}

		/**
		 * For a move, the statuses that may follow; for a verb that keeps the status,
		 * those that know it.
		 */
		public Set<String> allowed() {
			return this.allowed;
		}

	}

	/** 409: the move exists, but conditions are unmet: all of them, sorted. */
	public static final class ConditionsUnmet extends Refusal {

		private final TreeMap<String, List<String>> unmet = new TreeMap<>();

		public ConditionsUnmet(List<Condition> conditions) {
			super("Unmet: " + new TreeSet<>(conditions.stream().map(Condition::code).toList()));
			conditions.forEach((condition) -> this.unmet.merge(condition.code(), condition.subjects(),
					(a, b) -> a.isEmpty() ? b : a));
		}

		/** The codes of all unmet conditions, sorted, each with the ids that fail it. */
		public Map<String, List<String>> unmet() {
			return Map.copyOf(this.unmet);
		}

	}

	/** 412: the caller saw an older version. */
	public static final class StaleVersion extends Refusal {

		private final Version current;

		public StaleVersion(Version current) {
			super("The version is now %d; read again before changing it".formatted(current.number()));
			this.current = current;
		}

		/** The version to ask for. */
		public Version current() {
			return this.current;
		}

	}

	/** 409: every try met a newer version. */
	public static final class RaceLost extends Refusal {

		public RaceLost(String kind, Identifier id) {
			super("%s %s was changed by others at the same time; try again".formatted(kind, id.value()));
		}

	}

	/** 422: the idempotency key was used with another request. */
	public static final class KeyReused extends Refusal {

		public KeyReused() {
			super("This Idempotency-Key was used with another request");
		}

	}

	/** 503: too many events of this aggregate wait for the broker. */
	public static final class OutboxFull extends Refusal {

		public OutboxFull(String kind, Identifier id) {
			super("%s %s has too many events waiting to leave".formatted(kind, id.value()));
		}

	}

}
