/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import jakarta.validation.constraints.NotNull;
import org.rihla.returns.movement.MovementId;

/** Asks for seats for the whole group on one movement. */
public record RequestSeats(@NotNull MovementId movementId) {
}
