/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Says what the returnee needs and has.
 *
 * @param baselineWaiver why there is no baseline survey, where there is none
 */
record AssessReturnee(@NotNull @Valid Assessment assessment,
		@Nullable Sensitive<@Size(min = 1, max = 1000) String> baselineWaiver, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
