/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.time.Instant;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Says that the returnee has the money or what it bought.
 *
 * @param receipt what shows it; without it nothing is confirmed
 */
public record ConfirmTranche(@Nullable Sensitive<@Size(min = 1, max = 300) String> receipt,
		@Nullable Instant occurredOn, @Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
