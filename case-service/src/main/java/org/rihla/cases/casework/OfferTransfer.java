/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** Asks another office to take the case. */
record OfferTransfer(@NotNull @Pattern(regexp = "[A-Z]{3}") String officeCode,
		@Nullable Sensitive<@NotBlank @Size(max = 2000) String> reason) {
}
