/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a visit has shown, apart from health and safety.
 *
 * @param needs what is missing
 */
public record VisitFindings(@NotNull Result result, @NotBlank @Size(max = 4000) String summary,
		@Nullable @Size(max = 2000) String needs) {

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "VisitFindings";
	}

	/** How things go. */
	public enum Result {

		/** As planned. */
		GOING_WELL,
		/** Something is needed. */
		NEEDS_ATTENTION,
		/** It does not work out. */
		NOT_GOING_WELL

	}

}
