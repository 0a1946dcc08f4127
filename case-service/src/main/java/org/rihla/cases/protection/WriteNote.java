/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rihla.chassis.cipher.Sensitive;

/** Adds a note to the file. */
record WriteNote(@NotNull Sensitive<@NotBlank @Size(max = 4000) String> text) {
}
