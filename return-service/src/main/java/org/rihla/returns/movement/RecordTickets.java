/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.movement.seat.Tickets;
import org.rihla.returns.PlanId;

/** Enters the tickets bought for one group. */
record RecordTickets(@NotNull PlanId planId, @NotNull Sensitive<@Valid Tickets> tickets, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
