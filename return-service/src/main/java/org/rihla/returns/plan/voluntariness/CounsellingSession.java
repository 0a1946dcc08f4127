/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Lifecycle;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;

/**
 * A talk to inform and reflect.
 *
 * @param on when it was held, or is planned for
 * @param interpreted whether somebody interpreted
 * @param openQuestions what the persons still want to know
 */
public record CounsellingSession(UUID sessionId, State state, Instant on, Mode mode, String language,
		boolean understood, boolean interpreted, Set<Topic> topics, Set<PersonId> persons,
		@Sealed(Compartment.CORE) @Nullable Sensitive<String> openQuestions) {

	public CounsellingSession {
		topics = Set.copyOf(topics);
		persons = Set.copyOf(persons);
	}

	/** The same, to which nobody came. */
	public CounsellingSession missed() {
		return new CounsellingSession(this.sessionId, State.MISSED, this.on, this.mode, this.language, false,
				this.interpreted, this.topics, this.persons, null);
	}

	/** Whether this person was informed alone, understood it, and heard all of these. */
	public boolean informed(PersonId person, Set<Topic> needed) {
		return this.state == State.HELD && this.mode != Mode.GROUP && this.understood && this.persons.contains(person)
				&& this.topics.containsAll(needed);
	}

	/** What became of it. */
	public enum State implements Lifecycle<State> {

		/** It is to come. */
		PLANNED,
		/** It took place. */
		HELD,
		/** Nobody came. */
		MISSED;

		@Override
		public Set<State> next() {
			return (this == PLANNED) ? EnumSet.of(HELD, MISSED) : EnumSet.noneOf(State.class);
		}

	}

	/** How it was held. */
	public enum Mode {

		/** Face to face. */
		OFFICE,
		/** By telephone. */
		PHONE,
		/** By video. */
		VIDEO,
		/** With others who do not belong to the family. */
		GROUP

	}

}
