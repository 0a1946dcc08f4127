/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * The group stays. Nothing is asked: no reason, no approval, no date; a date in the
 * future counts as now.
 */
public record Withdraw(@Nullable Sensitive<@Size(max = 2000) String> reason, @Nullable Instant occurredOn) {

	/** Without a word. */
	public static Withdraw silently() {
		return new Withdraw(null, null);
	}

	/** When the wish was said. */
	public Instant on(Instant now) {
		return (this.occurredOn != null && this.occurredOn.isBefore(now)) ? this.occurredOn : now;
	}

}
