/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.PersonId;

/** Enters who was not let in. */
public record RecordEntryRefused(@NotEmpty @Size(max = 20) Set<@NotNull PersonId> personIds,
		@Nullable Instant occurredOn, @Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
