/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.Map;
import java.util.TreeMap;

/** How many tasks are undone, by status and by kind. */
record TaskCounts(long total, Map<String, Long> byStatus, Map<String, Long> byCode) {

	static TaskCounts of(Map<String, Long> byStatus, Map<String, Long> byCode) {
		return new TaskCounts(byStatus.values().stream().mapToLong(Long::longValue).sum(), new TreeMap<>(byStatus),
				new TreeMap<>(byCode));
	}

}
