/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Gives the case to an owner and a team of its office. */
record AssignCase(@NotNull UUID ownerId, @NotNull @Pattern(regexp = "[A-Z]{3}-[A-Z0-9]{1,8}") String teamCode) {
}
