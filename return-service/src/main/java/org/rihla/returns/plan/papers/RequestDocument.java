/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.PersonId;

/**
 * Asks a consulate for one traveller's document.
 *
 * @param issuer country whose consulate is asked, ISO 3166-1 alpha-2
 */
public record RequestDocument(@NotNull PersonId personId, @NotNull TravelDocument.Kind kind,
		@NotNull @Pattern(regexp = "[A-Z]{2}") String issuer, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {
}
