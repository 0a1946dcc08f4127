/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.keeping;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * Has a file kept for a reason in law.
 *
 * @param reviewOn when to look whether the reason still holds
 */
public record PlaceLegalHold(LegalHold.@NotNull Reason reason, @NotNull LocalDate reviewOn) {
}
