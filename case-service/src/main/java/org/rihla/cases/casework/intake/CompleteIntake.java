/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.intake;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.Codes;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/** Records what was asked and answered in the interview, for everybody in the group. */
public record CompleteIntake(@NotNull @Size(max = 20) List<@NotNull @Valid PersonIntake> intakes,
		@Nullable @Pattern(regexp = Codes.COUNTRY) String countryOfReturn,
		@Nullable Sensitive<@Pattern(regexp = Codes.REGION) String> hostRegion, @Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {
}
