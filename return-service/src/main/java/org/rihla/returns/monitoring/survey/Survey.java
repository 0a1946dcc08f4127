/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * One survey as it was taken and scored; it is never scored again, since a new scoring is
 * a new result.
 *
 * @param official whether the instrument was
 * @param answers those that are not sensitive
 * @param complete whether every dimension could be scored
 */
public record Survey(UUID surveyId, Wave wave, String instrumentId, int instrumentVersion, boolean official,
		Instant takenOn, String by, String language, @Sealed(Compartment.CORE) Sensitive<Answers> answers,
		@Sealed(Compartment.PROTECTION) Sensitive<Answers> sensitiveAnswers, boolean complete,
		@Sealed(Compartment.CORE) Sensitive<SurveyScores> scores,
		@Sealed(Compartment.CORE) @Nullable Sensitive<String> lateReason) {

	/** As it was taken, with what it is worth by this instrument. */
	public static Survey of(UUID id, RecordSurvey command, Instrument instrument, Scoring scoring, Instant on,
			String by) {
		Answers all = command.given();
		SurveyScores scores = scoring.score(instrument, all);
		return new Survey(id, command.wave(), instrument.id(), instrument.version(), instrument.official(), on, by,
				command.language(), Sensitive.of(all.only(instrument, (asked) -> !asked.sensitive())),
				Sensitive.of(all.only(instrument, Question::sensitive)), scores.complete(), Sensitive.of(scores),
				command.lateReason());
	}

	/** Id and version of the instrument. */
	public String instrument() {
		return this.instrumentId + "/" + this.instrumentVersion;
	}

	/** Whether this was asked by the same words and scored by the same weights. */
	public boolean comparableWith(Survey other) {
		return instrument().equals(other.instrument());
	}

}
