/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rihla.returns.monitoring.survey.SurveyScores.DimensionScore;

/**
 * How answers become scores. The share that must be answered is our own choice: official
 * weights and rules are not published.
 *
 * @param minAnswered share of a dimension's weight below which it has no score
 */
public record Scoring(double minAnswered) {

	/** Shares are sums of weights, so that equality needs some room. */
	private static final double ROUNDING = 1e-9;

	/** Scores answers; what is not answered changes nothing but the answered share. */
	public SurveyScores score(Instrument instrument, Answers answers) {
		Map<String, DimensionScore> byDimension = new LinkedHashMap<>();
		double weights = 0;
		double sum = 0;
		boolean complete = true;
		for (Instrument.Dimension dimension : instrument.dimensions()) {
			DimensionScore scored = score(instrument, dimension, answers);
			byDimension.put(dimension.code(), scored);
			complete &= scored.score() != null;
			weights += dimension.weight();
			sum += dimension.weight() * ((scored.score() != null) ? scored.score() : 0);
		}
		return new SurveyScores(byDimension, complete ? bounded(sum / weights) : null);
	}

	private DimensionScore score(Instrument instrument, Instrument.Dimension dimension, Answers answers) {
		List<Question> scored = instrument.questionsOf(dimension).stream().filter(Question::scored).toList();
		double all = 0;
		double answered = 0;
		double sum = 0;
		for (Question question : scored) {
			all += question.weight();
			Optional<Double> value = instrument.option(question, answers.to(question)).map(Option::value);
			if (value.isPresent()) {
				answered += question.weight();
				sum += question.weight() * value.get();
			}
		}
		double share = bounded(answered / all);
		boolean enough = answered > 0 && share + ROUNDING >= this.minAnswered;
		return new DimensionScore(enough ? bounded(sum / answered) : null, share);
	}

	private static double bounded(double score) {
		return Math.clamp(score, 0, 1);
	}

}
