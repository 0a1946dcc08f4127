/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.monitoring.rules.MonitoringRules;
import org.rihla.returns.monitoring.survey.Answers;
import org.rihla.returns.monitoring.survey.Instrument;
import org.rihla.returns.monitoring.survey.Survey;
import org.rihla.returns.monitoring.survey.SupportIntensity;
import org.rihla.returns.monitoring.survey.SurveyScores;
import org.rihla.returns.monitoring.survey.Wave;

/**
 * One survey as the reader may see it, always with whether its instrument is official.
 *
 * @param considerReferral whether the returnee may want specialised help
 * @param support how closely to accompany, if that can be said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SurveyView(UUID surveyId, Wave wave, String instrument, boolean official, Instant takenOn, String language,
		boolean complete, Sensitive<SurveyScores> scores, @Nullable Band support,
		Sensitive<Map<String, String>> answers, @Nullable Sensitive<Map<String, String>> sensitiveAnswers,
		@Nullable Boolean considerReferral) {

	static SurveyView of(Survey survey, @Nullable Instrument instrument, Reader reader, MonitoringRules rules) {
		boolean sensitive = reader.protection(survey.by());
		return new SurveyView(survey.surveyId(), survey.wave(), survey.instrument(), survey.official(),
				survey.takenOn(), survey.language(), survey.complete(), survey.scores(),
				Band.of(survey.scores().reveal().composite(), rules), plain(survey.answers()),
				sensitive ? plain(survey.sensitiveAnswers()) : null, (reader.referrals() && instrument != null)
						? (Boolean) instrument.asksForReferral(survey.sensitiveAnswers().reveal()) : null);
	}

	private static Sensitive<Map<String, String>> plain(Sensitive<Answers> answers) {
		return Sensitive.of(answers.reveal().byQuestion());
	}

	/**
	 * How closely to accompany.
	 *
	 * @param official never: such bands are not published
	 */
	record Band(SupportIntensity intensity, boolean official) {

		static @Nullable Band of(@Nullable Double composite, MonitoringRules rules) {
			return (composite != null) ? new Band(rules.intensity(composite), false) : null;
		}

	}

}
