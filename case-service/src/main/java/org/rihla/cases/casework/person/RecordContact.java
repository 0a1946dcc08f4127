/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/** Records a contact with a person of the group, or the attempt. */
public record RecordContact(@NotNull PersonId personId, Contact.@NotNull Direction direction,
		Contact.@NotNull Outcome outcome, @Nullable Sensitive<@NotBlank @Size(max = 2000) String> note,
		@Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {
}
