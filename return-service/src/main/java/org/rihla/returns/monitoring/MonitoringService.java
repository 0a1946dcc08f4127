/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.UUID;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.monitoring.survey.Instruments;
import org.rihla.returns.monitoring.survey.RecordSurvey;
import org.rihla.returns.monitoring.visit.CancelVisit;
import org.rihla.returns.monitoring.visit.CompleteVisit;
import org.rihla.returns.monitoring.visit.RecordMissedVisit;
import org.rihla.returns.monitoring.visit.RescheduleVisit;
import org.rihla.returns.monitoring.visit.ScheduleVisit;
import org.rihla.returns.monitoring.visit.VisitId;

import org.springframework.stereotype.Service;

/** The acts on a follow-up. */
@Service
class MonitoringService {

	private final AggregateStore<Monitoring, MonitoringId> monitorings;

	private final Instruments instruments;

	private final Acts acts;

	MonitoringService(AggregateStore<Monitoring, MonitoringId> monitorings, Instruments instruments, Acts acts) {
		this.monitorings = monitorings;
		this.instruments = instruments;
		this.acts = acts;
	}

	Monitoring get(MonitoringId id, Access access) {
		return this.monitorings.get(id, access);
	}

	Monitoring schedule(MonitoringId id, ScheduleVisit command, Change change) {
		return this.monitorings.update(id, change, (monitoring) -> monitoring.schedule(command, this.acts.of(change)));
	}

	Monitoring reschedule(MonitoringId id, VisitId visit, RescheduleVisit command, Change change) {
		return this.monitorings.update(id, change,
				(monitoring) -> monitoring.reschedule(visit, command, this.acts.of(change)));
	}

	Monitoring complete(MonitoringId id, VisitId visit, CompleteVisit command, Change change) {
		return this.monitorings.update(id, change,
				(monitoring) -> theirs(monitoring, visit, change).complete(visit, command, this.acts.of(change)));
	}

	Monitoring recordMissed(MonitoringId id, VisitId visit, RecordMissedVisit command, Change change) {
		return this.monitorings.update(id, change,
				(monitoring) -> theirs(monitoring, visit, change).recordMissed(visit, command, this.acts.of(change)));
	}

	Monitoring cancel(MonitoringId id, VisitId visit, CancelVisit command, Change change) {
		return this.monitorings.update(id, change,
				(monitoring) -> monitoring.cancel(visit, command, this.acts.of(change)));
	}

	Monitoring recordSurvey(MonitoringId id, RecordSurvey command, Change change) {
		return this.monitorings.update(id, change,
				(monitoring) -> monitoring.recordSurvey(command, this.instruments, this.acts.of(change)));
	}

	/** To a partner, visits of others do not exist. */
	private static Monitoring theirs(Monitoring monitoring, VisitId visit, Change change) {
		UUID partner = change.access().caller().partnerId();
		if (partner != null && !monitoring.visits().one(visit).by(partner)) {
			throw new Refusal.NotFound("visit", visit);
		}
		return monitoring;
	}

}
