/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Gives a visit another day, or to somebody else.
 *
 * @param partnerId who visits; absent for the own office
 */
public record RescheduleVisit(@NotNull LocalDate dueOn, @Nullable UUID partnerId) {
}
