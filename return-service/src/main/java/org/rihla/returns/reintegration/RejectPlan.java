/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** Refuses a version; the person was told of the right to a review. */
record RejectPlan(@Nullable Sensitive<@Size(min = 1, max = 1000) String> reason, boolean reviewRightTold) {
}
