/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** Grants the exception that was asked for. */
public record ApproveException(@Nullable Sensitive<@NotBlank @Size(max = 2000) String> reason) {
}
