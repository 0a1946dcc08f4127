/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.rihla.returns.PersonId;

/** The sessions in which a group was informed, in the order they were entered. */
public record Counselling(List<CounsellingSession> sessions) {

	public Counselling {
		sessions = List.copyOf(sessions);
	}

	/** Before the first one. */
	public static Counselling none() {
		return new Counselling(List.of());
	}

	/** With a session as it stands now. */
	public Counselling with(CounsellingSession session) {
		List<CounsellingSession> all = new ArrayList<>(this.sessions);
		all.removeIf((earlier) -> earlier.sessionId().equals(session.sessionId()));
		all.add(session);
		return new Counselling(all);
	}

	/** One of them. */
	public Optional<CounsellingSession> session(UUID sessionId) {
		return this.sessions.stream().filter((session) -> session.sessionId().equals(sessionId)).findFirst();
	}

	/**
	 * Without what was planned or held before, which may be forgotten or no longer so.
	 */
	public Counselling since(Instant earliest) {
		return new Counselling(this.sessions.stream().filter((session) -> !session.on().isBefore(earliest)).toList());
	}

	/** Whether one session told this person all of these. */
	public boolean informed(PersonId person, Set<Topic> needed) {
		return this.sessions.stream().anyMatch((session) -> session.informed(person, needed));
	}

	/** The same for each of several people. */
	public boolean informed(Collection<PersonId> persons, Set<Topic> needed) {
		return persons.stream().allMatch((person) -> informed(person, needed));
	}

}
