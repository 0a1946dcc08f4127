/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.rihla.returns.PersonId;

/** A talk to inform and reflect, as it was held. */
public record CounsellingSession(UUID sessionId, Instant heldOn, Mode mode, String language, boolean understood,
		Set<Topic> topics, Set<PersonId> persons) {

	public CounsellingSession {
		topics = Set.copyOf(topics);
		persons = Set.copyOf(persons);
	}

	/** Whether this person was informed alone, understood it, and heard all of these. */
	public boolean informed(PersonId person, Set<Topic> needed) {
		return this.mode != Mode.GROUP && this.understood && this.persons.contains(person)
				&& this.topics.containsAll(needed);
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
