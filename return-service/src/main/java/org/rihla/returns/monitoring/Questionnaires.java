/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.monitoring.survey.Instruments;

import org.springframework.stereotype.Component;

/** Shows questionnaires to those who ask the questions. */
@Component
class Questionnaires {

	private final Instruments instruments;

	Questionnaires(Instruments instruments) {
		this.instruments = instruments;
	}

	/**
	 * In a language that it speaks.
	 * @throws Refusal.NotFound when there is none, or not in that language
	 */
	QuestionnaireView read(String id, int version, String language) {
		return this.instruments.find(id + "/" + version)
			.filter((instrument) -> instrument.dimensions().getFirst().text().containsKey(language))
			.map((instrument) -> QuestionnaireView.of(instrument, language))
			.orElseThrow(() -> new Refusal.NotFound("instrument", new Unknown(new UUID(0, 0))));
	}

	/** What was asked for is no id of ours. */
	private record Unknown(UUID value) implements Identifier {
	}

}
