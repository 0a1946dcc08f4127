/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How long a consent lasts unless it says so itself; a purpose without a term has no end
 * of its own.
 */
public record ConsentTerms(Map<Purpose, Period> terms) {

	public ConsentTerms {
		terms = Map.copyOf(terms);
	}

	/** Last day of a consent that was given on this day. */
	public @Nullable LocalDate end(GrantConsent command, LocalDate givenOn) {
		if (command.validUntil() != null) {
			return command.validUntil();
		}
		Period term = this.terms.get(command.purpose());
		return (term != null) ? givenOn.plus(term) : null;
	}

}
