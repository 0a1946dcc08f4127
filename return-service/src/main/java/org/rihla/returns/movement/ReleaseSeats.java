/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import jakarta.validation.constraints.NotNull;
import org.rihla.returns.PlanId;

/** Frees the seats of one group. */
record ReleaseSeats(@NotNull PlanId planId) {
}
