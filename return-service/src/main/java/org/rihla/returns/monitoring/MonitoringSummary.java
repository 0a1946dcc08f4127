/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.LocalDate;
import java.util.Comparator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.monitoring.visit.Visit;
import org.rihla.returns.monitoring.visit.VisitStatus;

/**
 * One line of a list.
 *
 * @param nextVisitOn day of the next open visit that the reader may see
 * @param visitDue whether that day has come
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MonitoringSummary(MonitoringId monitoringId, @Nullable CaseId caseId, PersonId personId, MonitoringStatus status,
		@Nullable LocalDate nextVisitOn, boolean visitDue) {

	static MonitoringSummary of(Monitoring monitoring, Reader reader) {
		Visit next = monitoring.visits()
			.open()
			.stream()
			.filter(reader::sees)
			.min(Comparator.comparing(Visit::dueOn))
			.orElse(null);
		return new MonitoringSummary(monitoring.id(),
				(reader.partnerId() == null) ? monitoring.returnee().caseId() : null, monitoring.returnee().personId(),
				monitoring.status(), (next != null) ? next.dueOn() : null,
				next != null && next.status() == VisitStatus.DUE);
	}

}
