/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import org.rihla.cases.casework.person.Contacts;
import org.rihla.cases.casework.person.PersonId;

/**
 * What a mission sets about ending the work.
 *
 * @param retention how long a closed case is kept; a kind without entry cannot be closed
 * @param lostAfterTries failed attempts before loss of contact may be proposed
 * @param lostWithinDays the days within which these were made
 */
public record ClosureTerms(Map<Retention, Period> retention, int lostAfterTries, int lostWithinDays) {

	public ClosureTerms {
		retention = Map.copyOf(retention);
	}

	Optional<LocalDate> retentionUntil(Retention kind, LocalDate closedOn) {
		return Optional.ofNullable(this.retention.get(kind)).map(closedOn::plus);
	}

	boolean lost(Contacts contacts, PersonId person, Instant now) {
		return contacts.failedSince(person, now.minus(this.lostWithinDays, ChronoUnit.DAYS)) >= this.lostAfterTries;
	}

}
