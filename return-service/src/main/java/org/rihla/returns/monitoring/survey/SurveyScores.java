/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a survey is worth, from 0 to 1.
 *
 * @param byDimension in the order of the instrument
 * @param composite null unless every dimension has a score
 */
public record SurveyScores(Map<String, DimensionScore> byDimension, @Nullable Double composite) {

	public SurveyScores {
		byDimension = Collections.unmodifiableMap(new LinkedHashMap<>(byDimension));
	}

	/** One dimension; nothing answered where the instrument has no such dimension. */
	public DimensionScore of(String dimension) {
		return this.byDimension.getOrDefault(dimension, new DimensionScore(null, 0));
	}

	/** Whether every dimension could be scored. */
	public boolean complete() {
		return this.composite != null;
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "SurveyScores of " + this.byDimension.size();
	}

	/**
	 * One dimension.
	 *
	 * @param score null when too little was answered
	 * @param answered share of the weight that was answered
	 */
	public record DimensionScore(@Nullable Double score, double answered) {

		/** Personal, so not printed. */
		@Override
		public String toString() {
			return "DimensionScore";
		}

	}

}
