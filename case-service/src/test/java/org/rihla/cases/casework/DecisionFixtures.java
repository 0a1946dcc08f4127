/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.time.LocalDate;

import org.rihla.cases.casework.eligibility.DecideEligibility.Verdict;
import org.rihla.cases.casework.eligibility.DecideEligibility;
import org.rihla.cases.casework.eligibility.Programme;
import org.rihla.cases.casework.eligibility.Programmes;
import org.rihla.cases.casework.eligibility.RequestException;
import org.rihla.chassis.cipher.Sensitive;

/** Decisions on eligibility by the programmes of this installation. */
final class DecisionFixtures {

	static final Duration MAX_AGE = Duration.ofDays(90);

	static final Programmes PROGRAMMES = new Programmes(DataFiles.read("programmes", Programme.class));

	private DecisionFixtures() {
	}

	static DecideEligibility eligible() {
		return new DecideEligibility("AVRR-MA", Verdict.ELIGIBLE, null, null, false);
	}

	static RequestException exception() {
		return new RequestException("AVRR-MA", Sensitive.of("Assisted before, as a child"));
	}

	static DecideEligibility notEligible() {
		return new DecideEligibility("AVRR-MA", Verdict.NOT_ELIGIBLE, Sensitive.of("Enough means of their own"),
				LocalDate.of(2026, 9, 14), true);
	}

}
