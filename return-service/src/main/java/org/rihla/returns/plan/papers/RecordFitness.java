/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.PersonId;

/** Enters what the doctor found of one traveller. */
public record RecordFitness(@NotNull PersonId personId, @NotNull Sensitive<@Valid Fitness> fitness,
		@Nullable Instant occurredOn, @Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
