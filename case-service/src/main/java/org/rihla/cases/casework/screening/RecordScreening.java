/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Records the screening of one person, rapid or full.
 *
 * @param reviewOn when to look again; absent means the instrument's usual time
 */
public record RecordScreening(@NotNull PersonId personId,
		@NotNull @Pattern(regexp = "[a-z][a-z-]{0,30}/[1-9][0-9]{0,3}") String instrument,
		@NotNull Sensitive<@Valid ScreeningForm> answers, @Nullable LocalDate reviewOn, @Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {
}
