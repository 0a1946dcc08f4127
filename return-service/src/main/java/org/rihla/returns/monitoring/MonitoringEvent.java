/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.PersonId;
import org.rihla.returns.monitoring.survey.Survey;
import org.rihla.returns.monitoring.survey.Wave;
import org.rihla.returns.monitoring.visit.Visit;
import org.rihla.returns.monitoring.visit.VisitId;

/**
 * What others may hear about a follow-up: when visits are and that they were; never what
 * was found, answered or scored.
 */
sealed interface MonitoringEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case MonitoringStarted _ -> "monitoring.started";
			case VisitScheduled _ -> "monitoring.visitScheduled";
			case VisitDue _ -> "monitoring.visitDue";
			case VisitCompleted _ -> "monitoring.visitCompleted";
			case VisitMissed _ -> "monitoring.visitMissed";
			case VisitCancelled _ -> "monitoring.visitCancelled";
			case SurveyScored _ -> "monitoring.surveyScored";
			case MonitoringEnded _ -> "monitoring.ended";
		};
	}

	/** Of a visit; a partner that makes it is told. */
	sealed interface ToldToPartner extends MonitoringEvent {

		@Override
		default DataClass dataClass() {
			return DataClass.PARTNER;
		}

	}

	/** Somebody is home and will be followed up. */
	record MonitoringStarted(MonitoringId monitoringId, PersonId personId,
			Instant occurredOn) implements MonitoringEvent {
	}

	/** A visit has a day, or another one. */
	record VisitScheduled(MonitoringId monitoringId, VisitId visitId, @Nullable UUID partnerId, @Nullable Wave waveCode,
			LocalDate dueOn, Instant occurredOn) implements ToldToPartner {

		static VisitScheduled of(MonitoringId id, Visit visit, Instant on) {
			return new VisitScheduled(id, visit.visitId(), visit.partnerId(), visit.wave(), visit.dueOn(), on);
		}

	}

	/** The day of a visit has come. */
	record VisitDue(MonitoringId monitoringId, VisitId visitId, @Nullable UUID partnerId, @Nullable Wave waveCode,
			LocalDate dueOn, Instant occurredOn) implements ToldToPartner {

		static VisitDue of(MonitoringId id, Visit visit, Instant on) {
			return new VisitDue(id, visit.visitId(), visit.partnerId(), visit.wave(), visit.dueOn(), on);
		}

	}

	/** A visit took place. */
	record VisitCompleted(MonitoringId monitoringId, VisitId visitId, @Nullable UUID partnerId, @Nullable Wave waveCode,
			LocalDate dueOn, Instant occurredOn) implements ToldToPartner {

		static VisitCompleted of(MonitoringId id, Visit visit, Instant on) {
			return new VisitCompleted(id, visit.visitId(), visit.partnerId(), visit.wave(), visit.dueOn(), on);
		}

	}

	/** A visit did not take place; not why. */
	record VisitMissed(MonitoringId monitoringId, VisitId visitId, @Nullable UUID partnerId, @Nullable Wave waveCode,
			LocalDate dueOn, Instant occurredOn) implements ToldToPartner {

		static VisitMissed of(MonitoringId id, Visit visit, Instant on) {
			return new VisitMissed(id, visit.visitId(), visit.partnerId(), visit.wave(), visit.dueOn(), on);
		}

	}

	/** A visit is not needed any more. */
	record VisitCancelled(MonitoringId monitoringId, VisitId visitId, @Nullable UUID partnerId, @Nullable Wave waveCode,
			LocalDate dueOn, Instant occurredOn) implements ToldToPartner {

		static VisitCancelled of(MonitoringId id, Visit visit, Instant on) {
			return new VisitCancelled(id, visit.visitId(), visit.partnerId(), visit.wave(), visit.dueOn(), on);
		}

	}

	/** A survey was taken. */
	record SurveyScored(MonitoringId monitoringId, UUID surveyId, String instrumentId, int instrumentVersion,
			Wave waveCode, boolean complete, Instant occurredOn) implements MonitoringEvent {

		static SurveyScored of(MonitoringId id, Survey survey) {
			return new SurveyScored(id, survey.surveyId(), survey.instrumentId(), survey.instrumentVersion(),
					survey.wave(), survey.complete(), survey.takenOn());
		}

	}

	/** Nobody is followed up here any more. */
	record MonitoringEnded(MonitoringId monitoringId, PersonId personId,
			Instant occurredOn) implements MonitoringEvent {
	}

}
