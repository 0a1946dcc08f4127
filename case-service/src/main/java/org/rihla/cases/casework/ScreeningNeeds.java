/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Objects;

import org.rihla.cases.casework.screening.Assessment;
import org.rihla.cases.casework.screening.Finding;
import org.rihla.cases.casework.screening.Instrument;
import org.rihla.cases.casework.screening.Instruments;
import org.rihla.cases.casework.screening.Screening;
import org.rihla.cases.casework.screening.VulnerabilityLevel;

/**
 * What has to be done because of a screening.
 *
 * @param full whether something shows that a full assessment has to look at
 * @param health whether a doctor has to look
 * @param critical whether that cannot wait
 */
public record ScreeningNeeds(boolean full, boolean health, boolean critical) {

	private static final int SERIOUS = 2;

	/** Nothing. */
	public static ScreeningNeeds none() {
		return new ScreeningNeeds(false, false, false);
	}

	static ScreeningNeeds of(Screening screening, Instruments instruments) {
		Assessment found = screening.assessment().reveal();
		boolean serious = found.answers()
			.findings()
			.stream()
			.map(Finding::severity)
			.filter(Objects::nonNull)
			.anyMatch((severity) -> severity >= SERIOUS);
		return new ScreeningNeeds(serious && screening.kind() == Instrument.Kind.RAPID,
				instruments.groups(screening).contains("HEALTH"), found.gravest() == VulnerabilityLevel.CRITICAL);
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "ScreeningNeeds";
	}

}
