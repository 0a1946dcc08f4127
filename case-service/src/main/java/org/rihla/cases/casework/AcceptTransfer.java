/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The receiving office takes the case and says who owns it there. */
record AcceptTransfer(@NotNull UUID ownerId, @NotNull @Pattern(regexp = "[A-Z]{3}-[A-Z0-9]{1,8}") String teamCode) {
}
