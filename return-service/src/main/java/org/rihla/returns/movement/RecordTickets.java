/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.DatedEntry;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.seat.Tickets;

/** Enters the tickets bought for one group. */
record RecordTickets(@NotNull PlanId planId, @NotNull Sensitive<@Valid Tickets> tickets, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
