/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How much a score rose or fell from one wave to another; absent where either has none.
 */
public record SurveyChange(Wave from, Wave to, String instrument, boolean official, Map<String, Double> byDimension,
		@Nullable Double composite) {

	static SurveyChange between(Survey before, Survey after) {
		SurveyScores earlier = before.scores().reveal();
		SurveyScores later = after.scores().reveal();
		Map<String, Double> byDimension = new LinkedHashMap<>();
		later.byDimension().forEach((code, scored) -> {
			Double change = difference(earlier.of(code).score(), scored.score());
			if (change != null) {
				byDimension.put(code, change);
			}
		});
		return new SurveyChange(before.wave(), after.wave(), after.instrument(), after.official(), byDimension,
				difference(earlier.composite(), later.composite()));
	}

	private static @Nullable Double difference(@Nullable Double before, @Nullable Double after) {
		return (before != null && after != null) ? (Double) (after - before) : null;
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "SurveyChange from " + this.from + " to " + this.to;
	}

}
