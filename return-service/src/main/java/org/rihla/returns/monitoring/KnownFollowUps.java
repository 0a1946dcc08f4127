/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.monitoring.survey.Survey;
import org.rihla.returns.monitoring.survey.Wave;
import org.rihla.returns.reintegration.FollowUp;
import org.rihla.returns.reintegration.FollowUps;

import org.springframework.stereotype.Component;

/** What a plan of reintegration may know of a follow-up: which surveys there are. */
@Component
class KnownFollowUps implements FollowUps {

	private final MonitoringQueries queries;

	KnownFollowUps(MonitoringQueries queries) {
		this.queries = queries;
	}

	/** Of the newest return of that person. */
	@Override
	public FollowUp of(CaseId caseId, PersonId person) {
		return this.queries.of(caseId, person)
			.stream()
			.max(Comparator.comparing((monitoring) -> monitoring.returnee().arrivedOn()))
			.map(KnownFollowUps::known)
			.orElse(FollowUp.none());
	}

	private static FollowUp known(Monitoring monitoring) {
		return new FollowUp(survey(monitoring, Wave.BASELINE), survey(monitoring, Wave.ENDLINE),
				monitoring.visits().lastSettled());
	}

	private static @Nullable UUID survey(Monitoring monitoring, Wave wave) {
		return monitoring.surveys().of(wave).map(Survey::surveyId).orElse(null);
	}

}
