/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.rihla.cases.casework.closure.ApproveClosure;
import org.rihla.cases.casework.closure.ClosureCode;
import org.rihla.cases.casework.closure.ClosureTerms;
import org.rihla.cases.casework.closure.PersonOutcome;
import org.rihla.cases.casework.closure.RejectClosure;
import org.rihla.cases.casework.closure.ReopenCase;
import org.rihla.cases.casework.closure.RequestClosure;
import org.rihla.cases.casework.closure.Retention;
import org.rihla.chassis.cipher.Sensitive;

/** Requests to end the work, and what a mission sets about it. */
final class ClosureFixtures {

	static final ClosureTerms CLOSURE_TERMS = new ClosureTerms(
			new EnumMap<>(Map.of(Retention.NOT_RETURNED, Period.ofMonths(12), Retention.RETURNED, Period.ofMonths(24),
					Retention.WITH_PLAN, Period.ofYears(5), Retention.ADMIN, Period.ofMonths(12))),
			3, 60);

	private ClosureFixtures() {
	}

	/** With the same code for everybody. */
	static RequestClosure closureOf(AssistanceCase subject, ClosureCode code) {
		return new RequestClosure(
				subject.group().ids().stream().map((person) -> new PersonOutcome(person, Sensitive.of(code))).toList(),
				null, LocalDate.of(2026, 9, 14), null);
	}

	static ApproveClosure approval() {
		return new ApproveClosure(null);
	}

	static RejectClosure rejection() {
		return new RejectClosure(Sensitive.of("Somebody has not been asked"));
	}

	static ReopenCase reopening() {
		return new ReopenCase(UUID.fromString(CaseFixtures.CASEWORKER), Sensitive.of("Asks for help again"));
	}

}
