/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rihla.chassis.cipher.Sensitive;

/** Lets a case go first by one step, for a reason such as an expiring document. */
record RaisePriority(@NotNull Sensitive<@NotBlank @Size(max = 500) String> reason) {
}
