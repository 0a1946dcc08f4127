/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;

/**
 * Points for each thing two people have in common, as data.
 *
 * @param id rule set and version
 * @param source where the points come from
 */
public record DuplicateRules(String id, String source, LocalDate reviewedOn, Map<Reason, Integer> points) {

	public DuplicateRules {
		points = Map.copyOf(points);
		EnumSet<Reason> missing = EnumSet.allOf(Reason.class);
		missing.removeAll(points.keySet());
		if (!missing.isEmpty()) {
			throw new IllegalArgumentException("Rule set %s has no points for %s".formatted(id, missing));
		}
	}

	/** The sum of the points. */
	public int score(Collection<Reason> reasons) {
		return reasons.stream().mapToInt((reason) -> this.points.getOrDefault(reason, 0)).sum();
	}

}
