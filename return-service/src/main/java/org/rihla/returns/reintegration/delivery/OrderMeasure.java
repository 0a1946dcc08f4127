/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/** Asks the provider to deliver by a day. */
public record OrderMeasure(@NotNull LocalDate dueOn) {
}
