/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * How to talk with a person.
 *
 * @param preferredLanguage what the person wants to be spoken to in
 * @param interpreterNeeded whether talks in the office's languages need an interpreter
 */
public record Speech(@NotNull @Pattern(regexp = Codes.LANGUAGE) String preferredLanguage, boolean interpreterNeeded) {
}
