/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** It need not be done, and why. */
record CancelTask(@Nullable Sensitive<@NotBlank @Size(max = 500) String> reason) {
}
