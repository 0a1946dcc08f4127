/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/** Enters that nobody came to a planned session. */
public record MissCounselling(@Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
