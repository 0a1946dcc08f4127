/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.returns.monitoring.rules.MonitoringRules;
import org.rihla.returns.monitoring.survey.Survey;
import org.rihla.returns.monitoring.survey.SurveyScores;
import org.rihla.returns.monitoring.survey.Wave;

import org.springframework.stereotype.Component;

/**
 * Mean scores of groups, never of few: only complete results count, and only those of the
 * same version of the same instrument are put together.
 */
@Component
class Figures {

	private final MonitoringQueries queries;

	private final MonitoringRules rules;

	Figures(MonitoringQueries queries, MonitoringRules rules) {
		this.queries = queries;
		this.rules = rules;
	}

	List<FigureView> of(Wave wave, @Nullable String office, @Nullable String programme, Access access) {
		Map<Group, List<SurveyScores>> groups = new LinkedHashMap<>();
		for (Monitoring monitoring : this.queries.surveyed(wave, office, programme, access)) {
			monitoring.surveys()
				.of(wave)
				.filter(Survey::complete)
				.ifPresent((survey) -> groups.computeIfAbsent(Group.of(monitoring, survey), (_) -> new ArrayList<>())
					.add(survey.scores().reveal()));
		}
		return groups.entrySet()
			.stream()
			.map((group) -> figure(group.getKey(), group.getValue(), this.rules.minCell()))
			.sorted(Comparator.comparing(FigureView::officeCode)
				.thenComparing(FigureView::programmeCode)
				.thenComparing(FigureView::instrument))
			.toList();
	}

	static FigureView figure(Group group, List<SurveyScores> scores, int minCell) {
		if (scores.size() < minCell) {
			return group.suppressed();
		}
		Map<String, Double> means = new LinkedHashMap<>();
		for (String dimension : scores.getFirst().byDimension().keySet()) {
			means.put(dimension, mean(scores, (one) -> one.of(dimension).score()));
		}
		return new FigureView(group.office(), group.programme(), group.wave(), group.instrument(), group.official(),
				false, scores.size(), means, mean(scores, SurveyScores::composite));
	}

	private static double mean(List<SurveyScores> scores, Score score) {
		return scores.stream().map(score::of).mapToDouble((one) -> (one != null) ? one : 0).average().orElse(0);
	}

	/** One of the scores of a complete result. */
	private interface Score {

		@Nullable Double of(SurveyScores scores);

	}

	/** People whose results may be put together. */
	record Group(String office, String programme, Wave wave, String instrument, boolean official) {

		static Group of(Monitoring monitoring, Survey survey) {
			Returnee returnee = monitoring.returnee();
			return new Group(returnee.officeCode(), returnee.programmeCode(), survey.wave(), survey.instrument(),
					survey.official());
		}

		FigureView suppressed() {
			return new FigureView(this.office, this.programme, this.wave, this.instrument, this.official, true, null,
					null, null);
		}

	}

}
