/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A year, a month or a day, and how it is known. Whoever may be a child is treated as
 * one.
 *
 * @param value {@code 1999}, {@code 1999-05} or {@code 1999-05-17}
 */
public record BirthDate(@NotNull @Pattern(regexp = Codes.PARTIAL_DATE) String value, @NotNull Basis basis) {

	private static final int ADULT_AT = 18;

	/** How far an estimated age may be off. */
	private static final int ESTIMATE_MARGIN = 2;

	/** How a birth date is known. */
	public enum Basis {

		DOCUMENTED, DECLARED, ESTIMATED

	}

	/** Full years of the youngest person this date may stand for. */
	public int ageOn(LocalDate day) {
		return Period.between(latest(), day).getYears();
	}

	/** Whether the person may be a child on that day. */
	public boolean minorOn(LocalDate day) {
		int margin = (this.basis == Basis.ESTIMATED) ? ESTIMATE_MARGIN : 0;
		return ageOn(day) < ADULT_AT + margin;
	}

	private LocalDate latest() {
		String[] parts = this.value.split("-");
		YearMonth month = YearMonth.of(Integer.parseInt(parts[0]),
				(parts.length > 1) ? Integer.parseInt(parts[1]) : 12);
		int day = (parts.length > 2) ? Integer.parseInt(parts[2]) : month.lengthOfMonth();
		return month.atDay(Math.min(day, month.lengthOfMonth()));
	}

}
