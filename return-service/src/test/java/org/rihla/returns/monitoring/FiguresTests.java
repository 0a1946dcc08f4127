/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rihla.returns.monitoring.survey.SurveyScores;
import org.rihla.returns.monitoring.survey.SurveyScores.DimensionScore;
import org.rihla.returns.monitoring.survey.Wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FiguresTests {

	private static final Figures.Group GROUP = new Figures.Group("RBA", "AVRR-MA", Wave.ENDLINE, "rss-like/1", false);

	@Test
	void reportsMeansOfTen() {
		FigureView figure = Figures.figure(GROUP, people(10), 10);

		assertThat(figure.suppressed()).isFalse();
		assertThat(figure.persons()).isEqualTo(10);
		assertThat(figure.official()).isFalse();
		assertThat(figure.meanComposite()).isCloseTo(0.45, within(1e-12));
		assertThat(figure.meanByDimension()).containsOnlyKeys("SOCIAL");
	}

	@Test
	void saysNothingOfNine() {
		FigureView figure = Figures.figure(GROUP, people(9), 10);

		assertThat(figure.suppressed()).isTrue();
		assertThat(figure.persons()).isNull();
		assertThat(figure.meanComposite()).isNull();
		assertThat(figure.meanByDimension()).isNull();
	}

	private static List<SurveyScores> people(int many) {
		return IntStream.range(0, many).mapToObj((number) -> {
			Map<String, DimensionScore> one = new LinkedHashMap<>();
			one.put("SOCIAL", new DimensionScore(number / 10.0, 1));
			return new SurveyScores(one, number / 10.0);
		}).toList();
	}

}
