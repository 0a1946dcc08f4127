/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/** The receiving side says that it will be there. */
public record AcknowledgeReception(@Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
