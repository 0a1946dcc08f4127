/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** Says how many offers there are and which one is taken, and why. */
public record ProcureMeasure(@Min(0) @Max(20) int quotations, @Nullable Sensitive<@Size(max = 1000) String> selection) {
}
