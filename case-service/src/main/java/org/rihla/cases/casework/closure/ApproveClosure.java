/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

import java.time.LocalDate;

import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

/**
 * Ends the work on a case.
 *
 * @param talkOfferedOn when a talk about the end was offered, if only after the request
 */
public record ApproveClosure(@Nullable @PastOrPresent LocalDate talkOfferedOn) {
}
