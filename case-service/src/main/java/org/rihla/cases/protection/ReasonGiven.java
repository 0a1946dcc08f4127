/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** A step that says why. */
record ReasonGiven(@Nullable Sensitive<@NotBlank @Size(max = 2000) String> reason) {
}
