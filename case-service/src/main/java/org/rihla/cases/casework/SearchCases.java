/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.Codes;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What is known of somebody who is looked for; all of it has to fit.
 *
 * @param reference case number
 * @param name in any script and spelling, with at least one part
 * @param birthYear narrows a name down
 */
record SearchCases(@Nullable @Pattern(regexp = "[A-Z]{3}-\\d{2}-\\d{5}-[A-Z]") String reference,
		@Nullable Sensitive<@Size(min = 2, max = 160) String> name,
		@Nullable Sensitive<@Min(1900) @Max(2100) Integer> birthYear,
		@Nullable Sensitive<@Size(min = 6, max = 40) String> phone,
		@Nullable Sensitive<@Valid DocumentNumber> document) {

	/** A document, whatever its kind. */
	record DocumentNumber(@NotNull @Pattern(regexp = Codes.COUNTRY) String issuingCountry,
			@NotNull @Size(min = 3, max = 40) String number) {

	}

}
