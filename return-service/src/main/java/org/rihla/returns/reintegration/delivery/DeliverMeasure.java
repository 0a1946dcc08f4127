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
 * Says that something was delivered.
 *
 * @param handOverSigned whether the returnee has signed for it
 */
public record DeliverMeasure(@NotNull Sensitive<@Size(min = 1, max = 1000) String> deliveryNote, boolean handOverSigned,
		@Nullable Instant occurredOn, @Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
