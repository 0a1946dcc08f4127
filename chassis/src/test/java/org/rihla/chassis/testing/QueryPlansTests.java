/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueryPlansTests {

	@Test
	void complainsOfAScanInTheWinningPlan() {
		assertThat(QueryPlans.complaint(plan("COLLSCAN", "IXSCAN"), false)).isEqualTo("scans the collection");
		assertThat(QueryPlans.complaint(plan("IXSCAN", "COLLSCAN"), false)).isNull();
	}

	@Test
	void complainsOfASortOnlyInPages() {
		assertThat(QueryPlans.complaint(plan("SORT", "IXSCAN"), true)).isEqualTo("sorts what it pages");
		assertThat(QueryPlans.complaint(plan("SORT", "IXSCAN"), false)).isNull();
		assertThat(QueryPlans.complaint(plan("SORT_MERGE", "SORT"), true)).isNull();
	}

	private static String plan(String winning, String rejected) {
		return """
				{"queryPlanner": {"winningPlan": {"stage": "FETCH", "inputStage": {"stage": "%s"}},
				 "rejectedPlans": [{"stage": "%s"}]}}""".formatted(winning, rejected);
	}

}
