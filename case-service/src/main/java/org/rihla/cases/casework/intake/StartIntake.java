/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.intake;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/** Records that the interview began. */
public record StartIntake(@Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {
}
