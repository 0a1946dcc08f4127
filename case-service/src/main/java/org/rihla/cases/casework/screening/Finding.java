/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that shows.
 *
 * @param code of the instrument
 * @param severity 1 minor, 2 serious, 3 grave
 */
public record Finding(@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code,
		@Nullable @Min(1) @Max(3) Integer severity, @Nullable @Size(max = 1000) String note) {

	int weight() {
		return (this.severity != null) ? this.severity : 0;
	}

}
