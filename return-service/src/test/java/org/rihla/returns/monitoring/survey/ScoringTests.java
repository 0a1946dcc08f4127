/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Scores computed by hand. */
class ScoringTests {

	private static final Scoring SCORING = new Scoring(0.7);

	private static final Instrument OURS = InstrumentFiles.read().find("rss-like/1").orElseThrow();

	@Test
	void isTheMeanOfWhatWasAnswered() {
		Map<String, String> answers = everything();
		Map.of("E1", "2", "E2", "4", "E3", "YES", "E4", "5", "E5", "1", "E6", "3", "E7", "NO", "E8", "NA")
			.forEach(answers::put);

		SurveyScores scores = SCORING.score(OURS, new Answers(answers));

		assertThat(score(scores, "ECONOMIC")).isCloseTo((0.25 + 0.75 + 1 + 1 + 0 + 0.5 + 0) / 7, within(1e-12));
		assertThat(scores.of("ECONOMIC").answered()).isEqualTo(7.0 / 8);
		assertThat(score(scores, "SOCIAL")).isEqualTo(1);
		assertThat(score(scores, "PSYCHOSOCIAL")).isEqualTo(1);
		assertThat(scores.composite()).isCloseTo((0.5 + 1 + 1) / 3, within(1e-12));
	}

	@ParameterizedTest
	@CsvSource({ "3, true", "4, false" })
	void hasNoScoreBelowSeventyPercentAndThenNoComposite(int silent, boolean scored) {
		Map<String, String> answers = everything();
		for (int i = 1; i <= silent; i++) {
			answers.put("S" + i, "PN");
		}

		SurveyScores scores = SCORING.score(OURS, new Answers(answers));

		assertThat(scores.of("SOCIAL").score() != null).isEqualTo(scored);
		assertThat(scores.complete()).isEqualTo(scored);
	}

	@Test
	void weighsQuestionsAndDimensions() {
		Map<String, String> answers = Map.of("A", "GOOD", "B", "BAD", "C", "BAD");

		SurveyScores scores = SCORING.score(SurveyFixtures.weighted(), new Answers(answers));

		assertThat(score(scores, "X")).isEqualTo(0.75);
		assertThat(score(scores, "Y")).isEqualTo(0);
		assertThat(scores.composite()).isEqualTo((2 * 0.75 + 0) / 3);
	}

	@Test
	void asksToConsiderAReferralOnlyForWhoeverWantsHelp() {
		assertThat(OURS.asksForReferral(new Answers(Map.of("P9", "YES")))).isTrue();
		assertThat(OURS.asksForReferral(new Answers(Map.of("P9", "NO", "P7", "1")))).isFalse();
	}

	@Test
	void knowsItsOwnAnswersOnly() {
		assertThat(OURS.knows(new Answers(everything()))).isTrue();
		assertThat(OURS.knows(new Answers(Map.of("E1", "6")))).isFalse();
		assertThat(OURS.knows(new Answers(Map.of("X1", "1")))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0, CLOSE", "0.3299, CLOSE", "0.33, MEDIUM", "0.66, MEDIUM", "0.6601, LIGHT", "1, LIGHT" })
	void suggestsHowCloselyToAccompany(double composite, SupportIntensity intensity) {
		assertThat(SupportIntensity.of(composite, 0.33, 0.66)).isEqualTo(intensity);
	}

	private static Map<String, String> everything() {
		return new LinkedHashMap<>(SurveyFixtures.best(OURS));
	}

	@SuppressWarnings("NullAway")
	private static double score(SurveyScores scores, String dimension) {
		return scores.of(dimension).score();
	}

}
