/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All surveys of one returnee, in the order in which they were entered. */
public final class Surveys {

	private List<Survey> surveys = new ArrayList<>();

	/** Before the first. */
	public Surveys() {
	}

	/** One more result; earlier ones stay as they are. */
	public void add(Survey survey) {
		this.surveys.add(survey);
	}

	/** All of them. */
	public List<Survey> all() {
		return List.copyOf(this.surveys);
	}

	/** The result of a wave: the newest. */
	public Optional<Survey> of(Wave wave) {
		return this.surveys.reversed().stream().filter((survey) -> survey.wave() == wave).findFirst();
	}

	/** Whether a wave has a result that could be scored in full. */
	public boolean scored(Wave wave) {
		return this.surveys.stream().anyMatch((survey) -> survey.wave() == wave && survey.complete());
	}

	/** What has changed between waves that were asked alike. */
	public List<SurveyChange> changes() {
		return Stream
			.of(change(Wave.BASELINE, Wave.MIDTERM), change(Wave.MIDTERM, Wave.ENDLINE),
					change(Wave.BASELINE, Wave.ENDLINE))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<SurveyChange> change(Wave from, Wave to) {
		return of(from).flatMap(
				(before) -> of(to).filter(before::comparableWith).map((after) -> SurveyChange.between(before, after)));
	}

}
