/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/** Reports that something happened on the way. */
public record ReportIncident(@NotNull Incident.Severity severity,
		@NotNull Sensitive<@Size(max = 2000) String> description, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
