/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which movements are listed.
 *
 * @param statuses those that are still to come, unless others are named
 * @param office only of this office
 * @param from not of months before this one
 */
record MovementFilter(List<MovementStatus> statuses, @Nullable String office, @Nullable YearMonth from) {

	MovementFilter {
		statuses = statuses.isEmpty() ? List.of(MovementStatus.PLANNED, MovementStatus.LOCKED)
				: statuses.stream().distinct().sorted().toList();
	}

}
