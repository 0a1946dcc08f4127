/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the case knows of one person, kept sealed with the plan.
 *
 * @param birthDate year, year and month, or full date
 * @param birthDateBasis {@code DOCUMENTED}, {@code DECLARED} or {@code ESTIMATED}
 */
public record PersonFacts(List<String> nationalities, String birthDate, String birthDateBasis, String sex,
		String legalStatus, @Nullable Boolean firstTime) {

	private static final int OF_AGE = 18;

	/** An estimated age this near to 18 is treated as a child's. */
	private static final int DOUBT = 2;

	private static final Set<String> SEEKING_PROTECTION = Set.of("ASYLUM_SEEKER", "REFUGEE");

	public PersonFacts {
		nationalities = List.copyOf(nationalities);
	}

	/** Whether to treat the person as a child on that day; in doubt, yes. */
	public boolean minorOn(LocalDate day) {
		int adultAge = this.birthDateBasis.equals("ESTIMATED") ? OF_AGE + DOUBT : OF_AGE;
		return latestBirth().plusYears(adultAge).isAfter(day);
	}

	/** Full years on that day; in doubt, the fewest. */
	public int ageOn(LocalDate day) {
		return Math.max(0, Period.between(latestBirth(), day).getYears());
	}

	/** Whether a return would end an asylum claim or a refugee status. */
	public boolean seeksProtection() {
		return SEEKING_PROTECTION.contains(this.legalStatus);
	}

	private LocalDate latestBirth() {
		return switch (this.birthDate.length()) {
			case 4 -> LocalDate.parse(this.birthDate + "-12-31");
			case 7 -> LocalDate.parse(this.birthDate + "-01").plusMonths(1).minusDays(1);
			default -> LocalDate.parse(this.birthDate);
		};
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "PersonFacts";
	}

}
