/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Period;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.monitoring.MonitoringEvent.SurveyScored;
import org.rihla.returns.monitoring.rules.Act;
import org.rihla.returns.monitoring.survey.Instrument;
import org.rihla.returns.monitoring.survey.Instruments;
import org.rihla.returns.monitoring.survey.RecordSurvey;
import org.rihla.returns.monitoring.survey.Survey;
import org.rihla.returns.monitoring.survey.SurveyChange;
import org.rihla.returns.monitoring.survey.Wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.monitoring.MonitoringFixtures.INSTRUMENTS;
import static org.rihla.returns.monitoring.MonitoringFixtures.act;
import static org.rihla.returns.monitoring.MonitoringFixtures.started;
import static org.rihla.returns.monitoring.MonitoringFixtures.survey;

class MonitoringSurveyTests {

	private static final Act ACT = act(Period.ofDays(20));

	private static final Map<String, String> UNHAPPY = Map.of("P1", "1", "P2", "1", "P3", "1", "P4", "1", "P5", "1",
			"P6", "1", "P7", "1", "P8", "1");

	private final Monitoring monitoring = started();

	@Test
	void keepsInstrumentAnswersAndScoresOfEachWave() {
		this.monitoring.recordSurvey(survey(Wave.BASELINE, UNHAPPY), INSTRUMENTS, ACT);

		Survey survey = this.monitoring.surveys().of(Wave.BASELINE).orElseThrow();
		assertThat(survey.instrument()).isEqualTo("rss-like/1");
		assertThat(survey.official()).isFalse();
		assertThat(survey.scores().reveal().composite()).isEqualTo(2 / 3.0);
		assertThat(survey.answers().reveal().byQuestion().keySet()).contains("E1", "P3").doesNotContain("P4");
		assertThat(survey.sensitiveAnswers().reveal().byQuestion().keySet()).containsExactly("P4", "P5", "P6", "P7",
				"P8");
		assertThat(this.monitoring.recorded()).last()
			.isInstanceOfSatisfying(SurveyScored.class, (told) -> assertThat(told.complete()).isTrue());
	}

	@Test
	void scoresAWaveOnceUnlessTooLittleWasAnswered() {
		RecordSurvey little = new RecordSurvey("rss-like/1", Wave.BASELINE, Sensitive.of(Map.of("E1", "3")), "ar", null,
				null);
		this.monitoring.recordSurvey(little, INSTRUMENTS, ACT);
		this.monitoring.recordSurvey(survey(Wave.BASELINE), INSTRUMENTS, ACT);

		MonitoringTests.assertUnmet(() -> this.monitoring.recordSurvey(survey(Wave.BASELINE), INSTRUMENTS, ACT),
				"wave-already-scored");
		assertThat(this.monitoring.surveys().all()).extracting(Survey::complete).containsExactly(false, true);
	}

	@Test
	void takesInstrumentsThatAreInUseAndKnowTheAnswersOnly() {
		RecordSurvey unknown = new RecordSurvey("rss-like/2", Wave.BASELINE, survey(Wave.BASELINE).answers(), "fr",
				null, null);

		MonitoringTests.assertUnmet(() -> this.monitoring.recordSurvey(unknown, INSTRUMENTS, ACT),
				"instrument-not-active");
		MonitoringTests.assertUnmet(
				() -> this.monitoring.recordSurvey(survey(Wave.BASELINE, Map.of("E1", "9")), INSTRUMENTS, ACT),
				"instrument-not-active");
		MonitoringTests.assertUnmet(() -> this.monitoring.recordSurvey(survey(Wave.BASELINE),
				new Instruments(java.util.List.of(ours(1, false))), ACT), "instrument-not-active");
	}

	@Test
	void comparesWavesOfTheSameVersionOnlyAndKeepsEachVersion() {
		Instruments two = new Instruments(java.util.List.of(ours(1, true), ours(2, true)));
		this.monitoring.recordSurvey(survey(Wave.BASELINE, UNHAPPY), two, ACT);
		this.monitoring.recordSurvey(survey(Wave.MIDTERM), two, ACT);
		RecordSurvey newer = new RecordSurvey("rss-like/2", Wave.ENDLINE, survey(Wave.ENDLINE).answers(), "fr", null,
				null);
		this.monitoring.recordSurvey(newer, two, ACT);

		assertThat(this.monitoring.surveys().changes()).singleElement()
			.returns(Wave.BASELINE, SurveyChange::from)
			.returns(Wave.MIDTERM, SurveyChange::to)
			.returns(1 - 2 / 3.0, SurveyChange::composite)
			.returns(Map.of("ECONOMIC", 0.0, "SOCIAL", 0.0, "PSYCHOSOCIAL", 1.0), SurveyChange::byDimension);
		assertThat(this.monitoring.surveys().all()).extracting(Survey::instrument)
			.containsExactly("rss-like/1", "rss-like/1", "rss-like/2");
	}

	private static Instrument ours(int version, boolean active) {
		Instrument shipped = INSTRUMENTS.find("rss-like/1").orElseThrow();
		return new Instrument(shipped.id(), version, shipped.official(), active, shipped.source(), shipped.reviewedOn(),
				shipped.dimensions(), shipped.noAnswer(), shipped.scales(), shipped.questions());
	}

}
