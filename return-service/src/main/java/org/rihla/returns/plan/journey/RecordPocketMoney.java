/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Enters the pocket money that the group was given.
 *
 * @param receiptNumber of the signed receipt; it may be entered later
 */
public record RecordPocketMoney(@NotNull @Valid Sensitive<Amount> amount,
		@Nullable @Size(max = 40) @Pattern(regexp = "[A-Z0-9/-]+") String receiptNumber, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** As it is kept. */
	public PocketMoney given(Instant on) {
		return new PocketMoney(this.amount, on, this.receiptNumber);
	}

	/** Money in the smallest unit of its currency. */
	public record Amount(@PositiveOrZero long amountMinor, @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

		/** Money of people, so not printed. */
		@Override
		public String toString() {
			return "Amount";
		}

	}

}
