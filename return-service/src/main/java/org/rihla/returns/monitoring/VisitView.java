/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.monitoring.rules.PlannedVisit;
import org.rihla.returns.monitoring.survey.Wave;
import org.rihla.returns.monitoring.visit.ProtectionFindings;
import org.rihla.returns.monitoring.visit.Visit;
import org.rihla.returns.monitoring.visit.VisitFindings;
import org.rihla.returns.monitoring.visit.VisitId;
import org.rihla.returns.monitoring.visit.VisitReport;
import org.rihla.returns.monitoring.visit.VisitStatus;

/** One visit as the reader may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitView(VisitId visitId, PlannedVisit.Kind kind, VisitStatus status, LocalDate dueOn, @Nullable Wave wave,
		boolean last, int attempt, @Nullable UUID partnerId, @Nullable Instant settledOn,
		@Nullable Sensitive<VisitFindings> findings, @Nullable Sensitive<String> health,
		@Nullable Sensitive<ProtectionFindings> protection, @Nullable Sensitive<String> note, List<String> actions) {

	static VisitView of(Visit visit, Reader reader) {
		VisitReport report = visit.report();
		if (report == null) {
			return of(visit, reader, null, null, null, null, null);
		}
		boolean findings = reader.findings(visit);
		return of(visit, reader, report.on(), findings ? report.findings() : null,
				reader.health(report.by()) ? report.health() : null,
				reader.protection(report.by()) ? report.protection() : null, findings ? report.note() : null);
	}

	private static VisitView of(Visit visit, Reader reader, @Nullable Instant settledOn,
			@Nullable Sensitive<VisitFindings> findings, @Nullable Sensitive<String> health,
			@Nullable Sensitive<ProtectionFindings> protection, @Nullable Sensitive<String> note) {
		return new VisitView(visit.visitId(), visit.kind(), visit.status(), visit.dueOn(), visit.wave(), visit.last(),
				visit.attempt(), visit.partnerId(), settledOn, findings, health, protection, note,
				reader.actionsOn(visit));
	}

}
