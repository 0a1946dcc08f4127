/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Open cases of a caller at a glance.
 *
 * @param overdueInterview registered longer ago than an interview may take
 */
record CaseCounts(Map<CaseStatus, Long> byStatus, Map<Integer, Long> byPriority, long overdueInterview) {

	static CaseCounts of(Map<List<Object>, Long> counts, long overdueInterview) {
		Map<CaseStatus, Long> byStatus = new TreeMap<>();
		Map<Integer, Long> byPriority = new TreeMap<>();
		counts.forEach((kind, count) -> {
			byStatus.merge(CaseStatus.valueOf((String) kind.getFirst()), count, Long::sum);
			byPriority.merge(((Number) kind.getLast()).intValue(), count, Long::sum);
		});
		return new CaseCounts(byStatus, byPriority, overdueInterview);
	}

}
