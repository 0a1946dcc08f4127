/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Something that protects, at one of four levels. */
public record ProtectiveFactor(@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code, @NotNull Reach level,
		@Min(1) @Max(2) int strength) {

	/** Where it comes from. */
	public enum Reach {

		INDIVIDUAL, HOUSEHOLD, COMMUNITY, STRUCTURAL

	}

}
