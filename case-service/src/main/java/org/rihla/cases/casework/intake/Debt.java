/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * What a person owes.
 *
 * @param amountMinor in the smallest unit of the currency
 * @param currency ISO 4217
 */
public record Debt(@PositiveOrZero long amountMinor, @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {
}
