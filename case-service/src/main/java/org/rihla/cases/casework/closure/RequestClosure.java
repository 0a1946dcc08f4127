/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Asks to end the work on a case.
 *
 * @param note asked for with the code {@code OTHER}
 * @param talkOfferedOn when a talk about the end was offered
 * @param talkImpossible why no talk could be offered, such as a lost contact
 */
public record RequestClosure(@NotNull @Size(max = 20) List<@NotNull @Valid PersonOutcome> persons,
		@Nullable Sensitive<@NotBlank @Size(max = 2000) String> note, @Nullable @PastOrPresent LocalDate talkOfferedOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> talkImpossible) {
}
