/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** Pocket money as it was given, and the receipt for it. */
public record PocketMoney(@Sealed(Compartment.FINANCE) Sensitive<RecordPocketMoney.Amount> amount, Instant givenOn,
		@Nullable String receiptNumber) {

	/** Whether it was signed for. */
	public boolean receipted() {
		return this.receiptNumber != null;
	}

}
