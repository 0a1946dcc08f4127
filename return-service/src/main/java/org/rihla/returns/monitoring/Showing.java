/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.returns.CaseId;
import org.rihla.returns.monitoring.rules.MonitoringRules;
import org.rihla.returns.monitoring.survey.Instruments;
import org.rihla.returns.monitoring.visit.VisitId;

import org.springframework.stereotype.Component;

/** Shows follow-ups; what was said in confidence stands in the audit trail before. */
@Component
class Showing {

	private final MonitoringQueries queries;

	private final Instruments instruments;

	private final MonitoringRules rules;

	private final AuditTrail audit;

	Showing(MonitoringQueries queries, Instruments instruments, MonitoringRules rules, AuditTrail audit) {
		this.queries = queries;
		this.instruments = instruments;
		this.rules = rules;
		this.audit = audit;
	}

	List<MonitoringSummary> list(@Nullable CaseId caseId, Access access) {
		Reader reader = Reader.of(access);
		return this.queries.list(caseId, access)
			.stream()
			.map((monitoring) -> MonitoringSummary.of(monitoring, reader))
			.toList();
	}

	/**
	 * The follow-up that a visit belongs to.
	 * @throws Refusal.NotFound when it is none, or none that the caller may see
	 */
	Monitoring with(VisitId visit, Access access) {
		Reader reader = Reader.of(access);
		return this.queries.with(visit, access)
			.filter((monitoring) -> reader.sees(monitoring.visits().one(visit)))
			.orElseThrow(() -> new Refusal.NotFound("visit", visit));
	}

	MonitoringView show(Monitoring monitoring, Access access) {
		MonitoringView view = view(monitoring, Reader.of(access));
		if (view.showsProtectionData()) {
			this.audit.append(
					AuditEntry.shown(access, "monitoring", monitoring.id().value().toString(), Compartment.PROTECTION));
		}
		return view;
	}

	private MonitoringView view(Monitoring monitoring, Reader reader) {
		if (!reader.surveys()) {
			return MonitoringView.ofVisits(monitoring, reader);
		}
		List<SurveyView> surveys = monitoring.surveys()
			.all()
			.stream()
			.map((survey) -> SurveyView.of(survey, this.instruments.find(survey.instrument()).orElse(null), reader,
					this.rules))
			.toList();
		return MonitoringView.of(monitoring, reader,
				this.rules.day(monitoring.returnee().arrivedOn()).plus(this.rules.baseline()),
				monitoring.visits().contactLost(this.rules), surveys);
	}

}
