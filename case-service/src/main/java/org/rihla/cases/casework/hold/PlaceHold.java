/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.hold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Places a hold.
 *
 * @param personIds whom it covers; nobody named means the whole case
 * @param desk whom to ask, by a name that tells nothing
 * @param reviewOn when to look again; absent means the mission's usual time
 */
public record PlaceHold(@NotNull HoldKind kind, Hold.@NotNull Force force,
		@NotNull @Size(max = 20) List<@NotNull PersonId> personIds,
		@NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,19}") String desk, @Nullable LocalDate reviewOn,
		@Nullable Sensitive<@NotBlank @Size(max = 2000) String> reason, @Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {
}
