/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/** Says that the person does not want the support; no reason is asked for. */
record DeclinePlan(@Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	static DeclinePlan silently() {
		return new DeclinePlan(null, null);
	}

}
