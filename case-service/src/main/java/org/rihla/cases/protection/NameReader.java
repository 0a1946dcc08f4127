/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody read the file.
 *
 * @param lead whether this reader may name others
 * @param from first day; absent means today
 * @param until last day; absent means until further notice
 */
record NameReader(@NotNull UUID subject, boolean lead, @Nullable LocalDate from, @Nullable LocalDate until) {
}
