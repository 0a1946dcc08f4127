/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Confirms the level of a screening.
 *
 * @param reason asked for when it differs from the suggestion
 */
public record ConfirmLevel(@NotNull Sensitive<@NotNull VulnerabilityLevel> level,
		@Nullable Sensitive<@NotBlank @Size(max = 1000) String> reason) {
}
