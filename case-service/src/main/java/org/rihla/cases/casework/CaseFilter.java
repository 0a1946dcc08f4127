/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which cases of a worklist are wanted; what is absent does not matter.
 *
 * @param statuses all open ones unless named; what is erased is in no list
 * @param registeredFrom first day, registeredTo last day
 * @param nationality compared in memory, since few-valued personal data is never indexed
 */
record CaseFilter(List<CaseStatus> statuses, List<Integer> priorities, @Nullable String office, @Nullable String team,
		@Nullable String owner, @Nullable LocalDate registeredFrom, @Nullable LocalDate registeredTo,
		boolean blockingHold, @Nullable String nationality) {

	CaseFilter {
		statuses = statuses.isEmpty() ? List.copyOf(EnumSet.copyOf(CaseStatus.OPEN))
				: statuses.stream().filter(CaseStatus.KEPT::contains).distinct().sorted().toList();
		priorities = priorities.stream().distinct().sorted().toList();
	}

	/** Whatever is open. */
	static CaseFilter open() {
		return new CaseFilter(List.of(), List.of(), null, null, null, null, null, false, null);
	}
}
