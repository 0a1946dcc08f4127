/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.List;
import java.util.Map;

import org.rihla.returns.monitoring.survey.Instrument;
import org.rihla.returns.monitoring.survey.Question;

/**
 * A questionnaire in one language.
 *
 * @param official whether it is the officially published one
 */
record QuestionnaireView(String instrument, boolean official, boolean active, String source, String language,
		List<Section> sections) {

	static QuestionnaireView of(Instrument instrument, String language) {
		return new QuestionnaireView(instrument.name(), instrument.official(), instrument.active(), instrument.source(),
				language,
				instrument.dimensions()
					.stream()
					.map((dimension) -> new Section(dimension.code(), in(language, dimension.text()),
							instrument.questionsOf(dimension)
								.stream()
								.map((asked) -> Asked.of(instrument, asked, language))
								.toList()))
					.toList());
	}

	private static String in(String language, Map<String, String> text) {
		return text.getOrDefault(language, "");
	}

	/** One part of life. */
	record Section(String code, String text, List<Asked> questions) {
	}

	/** One question. */
	record Asked(String code, String text, boolean sensitive, List<Choice> options) {

		static Asked of(Instrument instrument, Question asked, String language) {
			return new Asked(asked.code(), in(language, asked.text()), asked.sensitive(),
					instrument.optionsOf(asked)
						.stream()
						.map((option) -> new Choice(option.code(), in(language, option.text())))
						.toList());
		}

	}

	/** One possible answer. */
	record Choice(String code, String text) {
	}

}
