/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.rihla.cases.casework.person.PersonId;

/**
 * Something heard about the return of the case or what follows it.
 *
 * @param id of the plan, the waiting entry or the follow-up
 * @param persons who has arrived
 * @param causedBy wire name of the event
 */
record ReturnNews(Kind kind, UUID id, Set<PersonId> persons, String causedBy, Instant occurredOn) {

	ReturnNews {
		persons = Set.copyOf(persons);
	}

	/** Whether something is over with it. */
	boolean endsWork() {
		return switch (this.kind) {
			case ENDED_EARLY, SETTLED, WAITS_NO_MORE, SUPPORT_ENDED, MONITORING_ENDED -> true;
			case PLAN_OPENED, ARRIVED, WAITS_TO_RETURN, WAITS_FOR_SUPPORT, SUPPORT_PLANNED, SUPPORT_BEGAN,
					MONITORING_BEGAN ->
				false;
		};
	}

	/** What happened. */
	enum Kind {

		PLAN_OPENED, ARRIVED, ENDED_EARLY, SETTLED,

		WAITS_TO_RETURN, WAITS_FOR_SUPPORT, WAITS_NO_MORE,

		SUPPORT_PLANNED, SUPPORT_BEGAN, SUPPORT_ENDED,

		MONITORING_BEGAN, MONITORING_ENDED

	}

}
