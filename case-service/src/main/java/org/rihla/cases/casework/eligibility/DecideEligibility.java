/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Decides whether a programme helps this group.
 *
 * @param reason asked for in a refusal, with the day the person was told and that the
 * right to a review was explained
 */
public record DecideEligibility(
		@NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{0,15}(-[A-Z0-9]{1,15}){0,3}") String programme,
		@NotNull Verdict outcome, @Nullable Sensitive<@NotBlank @Size(max = 2000) String> reason,
		@Nullable @PastOrPresent LocalDate informedOn, boolean reviewRightTold) {

	/** What a human may decide alone. */
	public enum Verdict {

		ELIGIBLE, NOT_ELIGIBLE;

		/** As it is recorded. */
		public Outcome outcome() {
			return switch (this) {
				case ELIGIBLE -> Outcome.ELIGIBLE;
				case NOT_ELIGIBLE -> Outcome.NOT_ELIGIBLE;
			};
		}

	}

}
