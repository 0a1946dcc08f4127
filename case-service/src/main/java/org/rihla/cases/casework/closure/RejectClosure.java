/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** Says why the work has to go on. */
public record RejectClosure(@Nullable Sensitive<@NotBlank @Size(max = 2000) String> reason) {
}
