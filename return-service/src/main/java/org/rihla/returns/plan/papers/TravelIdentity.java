/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who travels, as the travel document says it. */
public record TravelIdentity(@NotBlank @Size(max = 200) String nameAsPrinted, @NotNull @Past LocalDate birthDate,
		@NotNull @Pattern(regexp = "[A-Z]{2}|XX[ABCX]") String nationality, @NotNull Sex sex) {

	private static final int OF_AGE = 18;

	/** Whether the document makes its bearer a child on that day. */
	public boolean minorOn(LocalDate day) {
		return this.birthDate.plusYears(OF_AGE).isAfter(day);
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "TravelIdentity";
	}

	/** As printed. */
	public enum Sex {

		/** Female. */
		F,
		/** Male. */
		M,
		/** Unspecified, as some documents say. */
		X

	}

}
