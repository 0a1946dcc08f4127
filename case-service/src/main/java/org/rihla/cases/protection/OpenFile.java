/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rihla.chassis.cipher.Sensitive;

/** Opens the file of a case, or takes the lead of one that has none. */
record OpenFile(@NotNull Sensitive<@NotBlank @Size(max = 4000) String> reason) {
}
