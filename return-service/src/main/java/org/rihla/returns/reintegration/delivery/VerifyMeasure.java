/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Says what somebody else than the deliverer found.
 *
 * @param checkedBy how it was looked at; without it nothing is verified
 */
public record VerifyMeasure(Check.@Nullable By checkedBy, @NotNull Check.Outcome outcome,
		@Nullable Sensitive<@Size(max = 1000) String> remark, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
