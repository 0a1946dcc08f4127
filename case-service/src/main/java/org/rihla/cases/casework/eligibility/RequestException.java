/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** Asks to help a group although a rule that knows exceptions is not met. */
public record RequestException(@NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{0,15}(-[A-Z0-9]{1,15}){0,3}") String programme,
		@Nullable Sensitive<@NotBlank @Size(max = 2000) String> reason) {
}
