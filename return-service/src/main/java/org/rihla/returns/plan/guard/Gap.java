/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.PersonId;

/**
 * One thing that is missing.
 *
 * @param code stable refusal code
 * @param person the traveller whose it is, if it is not the whole group's
 */
record Gap(String code, @Nullable PersonId person) {

	/** The gaps as unmet conditions, one per code, each naming all the travellers. */
	static List<Condition> conditions(List<Gap> gaps) {
		Map<String, Set<String>> subjects = new LinkedHashMap<>();
		for (Gap gap : gaps) {
			Set<String> persons = subjects.computeIfAbsent(gap.code, (_) -> new LinkedHashSet<>());
			if (gap.person != null) {
				persons.add(gap.person.value().toString());
			}
		}
		return subjects.entrySet()
			.stream()
			.map((entry) -> new Condition(entry.getKey(), false, List.copyOf(entry.getValue())))
			.toList();
	}

}
