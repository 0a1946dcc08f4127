/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Begins the work on a closed case again.
 *
 * @param requestedBy the staff member who asks for it and owns the case from now on
 */
public record ReopenCase(@NotNull UUID requestedBy, @Nullable Sensitive<@NotBlank @Size(max = 2000) String> reason) {
}
