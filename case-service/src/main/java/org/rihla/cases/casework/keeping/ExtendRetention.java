/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.keeping;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * Has a file kept for longer.
 *
 * @param until the day on which erasure is decided on again
 */
public record ExtendRetention(@NotNull Reason reason, @NotNull LocalDate until) {

	/** Why the usual time is not long enough. */
	public enum Reason {

		FOLLOW_UP_EXPECTED, PERSON_ASKED, REPORTING_DUTY

	}
}
