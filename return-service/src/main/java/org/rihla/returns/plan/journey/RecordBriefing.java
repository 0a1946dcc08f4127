/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/** Enters that the group was told what the journey will be like. */
public record RecordBriefing(boolean certificatesHandedOut, boolean contactCardHandedOut, boolean baggageExplained,
		@Nullable Instant occurredOn, @Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** Whether nothing that counts was left out. */
	public boolean complete() {
		return this.certificatesHandedOut && this.contactCardHandedOut;
	}

}
