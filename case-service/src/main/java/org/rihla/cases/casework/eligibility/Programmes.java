/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The programmes that this installation has, in all their versions. */
public record Programmes(List<Programme> all) {

	public Programmes {
		all = List.copyOf(all);
	}

	/**
	 * Holds the newest rules of a programme against the facts of everybody in a group.
	 */
	public Evaluation evaluate(String code, String mission, LocalDate day, List<Facts> group) {
		return this.all.stream()
			.filter((programme) -> programme.code().equals(code) && programme.active(mission, day))
			.max(Comparator.comparingInt(Programme::version))
			.map((programme) -> Evaluation.of(programme, group))
			.orElseGet(() -> Evaluation.withoutProgramme(code));
	}

}
