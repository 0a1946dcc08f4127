/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Says that all that was agreed is done.
 *
 * @param endlineWaiver why there is no endline survey, where there is none
 */
record CompletePlan(@Nullable Sensitive<@Size(min = 1, max = 1000) String> endlineWaiver) {
}
