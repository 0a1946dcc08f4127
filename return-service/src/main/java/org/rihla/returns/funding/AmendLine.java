/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * Proposes other limits of a line, all of them: what is absent is not limited. Amounts in
 * minor units of the agreement's currency.
 */
record AmendLine(@Positive @Max(DraftAgreement.MOST) long amountMinor,
		@Nullable @Positive @Max(1_000_000) Integer maxPeople,
		@Nullable @Positive @Max(DraftAgreement.MOST) Long maxPerPersonMinor,
		@Nullable Map<Profile, @NotNull @Positive @Max(DraftAgreement.MOST) Long> ceilings) {

	/** Whether all that is used of the line stays covered. */
	boolean covers(BudgetLine line) {
		return line.within(limits(line)).holds();
	}

	LineLimits limits(BudgetLine line) {
		return new LineLimits(this.amountMinor, this.maxPeople, this.maxPerPersonMinor,
				(this.ceilings != null) ? this.ceilings : Map.of(), line.limits().coFunded());
	}

}
