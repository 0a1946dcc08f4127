/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.monitoring.rules.CalendarKind;
import org.rihla.returns.monitoring.survey.SurveyChange;

/**
 * A follow-up as the reader may see it; what they may not is absent.
 *
 * @param baselineBy by when the first survey is taken
 * @param contactLost whether closing for lost contact may be proposed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MonitoringView(MonitoringId monitoringId, @Nullable CaseId caseId, PersonId personId, MonitoringStatus status,
		String programmeCode, @Nullable CalendarKind calendar, Instant arrivedOn, @Nullable LocalDate baselineBy,
		@Nullable Instant endedOn, @Nullable Boolean contactLost, List<VisitView> visits,
		@Nullable List<SurveyView> surveys, @Nullable Sensitive<List<SurveyChange>> changes, List<String> actions) {

	/** For partners: their own visits. */
	static MonitoringView ofVisits(Monitoring monitoring, Reader reader) {
		Returnee returnee = monitoring.returnee();
		return new MonitoringView(monitoring.id(), null, returnee.personId(), monitoring.status(),
				returnee.programmeCode(), null, returnee.arrivedOn(), null, monitoring.endedOn(), null,
				visits(monitoring, reader), null, null, reader.actionsOn(monitoring));
	}

	static MonitoringView of(Monitoring monitoring, Reader reader, LocalDate baselineBy, boolean contactLost,
			List<SurveyView> surveys) {
		Returnee returnee = monitoring.returnee();
		return new MonitoringView(monitoring.id(), returnee.caseId(), returnee.personId(), monitoring.status(),
				returnee.programmeCode(), returnee.calendar(), returnee.arrivedOn(), baselineBy, monitoring.endedOn(),
				contactLost, visits(monitoring, reader), surveys, Sensitive.of(monitoring.surveys().changes()),
				reader.actionsOn(monitoring));
	}

	private static List<VisitView> visits(Monitoring monitoring, Reader reader) {
		return monitoring.visits()
			.all()
			.stream()
			.filter(reader::sees)
			.map((visit) -> VisitView.of(visit, reader))
			.toList();
	}

	/** Whether something is shown that was said in confidence. */
	boolean showsProtectionData() {
		return this.visits.stream().anyMatch((visit) -> visit.protection() != null)
				|| (this.surveys != null && this.surveys.stream().anyMatch((one) -> one.sensitiveAnswers() != null));
	}

}
