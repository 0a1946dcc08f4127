/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any answers to any questionnaire. */
class ScoringPropertyTests {

	private static final Scoring SCORING = new Scoring(0.7);

	static Stream<Random> chances() {
		return LongStream.rangeClosed(1, 300).mapToObj(Random::new);
	}

	@ParameterizedTest
	@MethodSource("chances")
	void staysBetweenNoughtAndOneAndIsCompleteOrHasNoComposite(Random chance) {
		Instrument instrument = SurveyFixtures.any(chance);

		SurveyScores scores = SCORING.score(instrument, new Answers(SurveyFixtures.some(instrument, chance)));

		assertThat(scored(scores)).allMatch((score) -> score >= 0 && score <= 1);
		assertThat(scores.byDimension().values()).allMatch((one) -> one.answered() >= 0 && one.answered() <= 1);
		assertThat(scores.complete())
			.isEqualTo(scores.byDimension().values().stream().allMatch((one) -> one.score() != null));
	}

	@ParameterizedTest
	@MethodSource("chances")
	void neverFallsWhenOneAnswerRises(Random chance) {
		Instrument instrument = SurveyFixtures.any(chance);
		Map<String, String> before = SurveyFixtures.some(instrument, chance);
		Map<String, String> after = new LinkedHashMap<>(before);
		Question raised = instrument.questions().get(chance.nextInt(instrument.questions().size()));
		after.computeIfPresent(raised.code(), (_, answer) -> SurveyFixtures.better(instrument, raised, answer));

		SurveyScores lower = SCORING.score(instrument, new Answers(before));
		SurveyScores higher = SCORING.score(instrument, new Answers(after));

		lower.byDimension().forEach((code, one) -> assertThat(notLess(one.score(), higher.of(code).score())).isTrue());
		assertThat(notLess(lower.composite(), higher.composite())).isTrue();
	}

	@ParameterizedTest
	@MethodSource("chances")
	void takesAnswersInAnyOrder(Random chance) {
		Instrument instrument = SurveyFixtures.any(chance);
		Map<String, String> answers = SurveyFixtures.some(instrument, chance);
		List<String> order = new ArrayList<>(answers.keySet());
		Collections.shuffle(order, chance);
		Map<String, String> shuffled = new LinkedHashMap<>();
		order.forEach((code) -> shuffled.put(code, answers.getOrDefault(code, "")));

		assertThat(SCORING.score(instrument, new Answers(shuffled)))
			.isEqualTo(SCORING.score(instrument, new Answers(answers)));
	}

	@ParameterizedTest
	@MethodSource("chances")
	void takesNoAnswerLikeNoQuestion(Random chance) {
		Instrument instrument = SurveyFixtures.any(chance);
		Map<String, String> silent = SurveyFixtures.some(instrument, chance);
		Map<String, String> said = new LinkedHashMap<>(silent);
		instrument.questions().forEach((question) -> said.putIfAbsent(question.code(), "NA"));

		assertThat(SCORING.score(instrument, new Answers(said)))
			.isEqualTo(SCORING.score(instrument, new Answers(silent)));
	}

	private static boolean notLess(@Nullable Double before, @Nullable Double after) {
		return (before == null) ? after == null : after != null && after >= before - 1e-12;
	}

	private static List<Double> scored(SurveyScores scores) {
		List<Double> all = new ArrayList<>();
		scores.byDimension().values().forEach((one) -> {
			if (one.score() != null) {
				all.add(one.score());
			}
		});
		if (scores.composite() != null) {
			all.add(scores.composite());
		}
		return all;
	}

}
