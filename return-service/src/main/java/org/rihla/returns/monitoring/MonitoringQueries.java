/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.monitoring.survey.Wave;
import org.rihla.returns.monitoring.visit.VisitId;

import org.springframework.stereotype.Component;

/** Lists of follow-ups. */
@Component
class MonitoringQueries {

	private static final int PAGE = 50;

	/** More than any case or moment has. */
	private static final int LIMIT = 1000;

	/** More than a mission has surveyed in one wave. */
	private static final int REPORT = 50_000;

	private final AggregateStore<Monitoring, MonitoringId> monitorings;

	MonitoringQueries(AggregateStore<Monitoring, MonitoringId> monitorings) {
		this.monitorings = monitorings;
	}

	/** The newest that the caller may see, of one case if one is named. */
	List<Monitoring> list(@Nullable CaseId caseId, Access access) {
		return this.monitorings.list((caseId != null) ? of(caseId) : Filters.empty(), access, PAGE);
	}

	/** The one that a visit belongs to, if the caller may see it. */
	Optional<Monitoring> with(VisitId visit, Access access) {
		return this.monitorings.list(Filters.eq("state.visits.visits.visitId", visit.value().toString()), access, 1)
			.stream()
			.findFirst();
	}

	/** Those with a survey of this wave. */
	List<Monitoring> surveyed(Wave wave, @Nullable String office, @Nullable String programme, Access access) {
		List<Bson> criteria = new ArrayList<>();
		criteria.add(Filters.eq("state.surveys.surveys.wave", wave.name()));
		if (office != null) {
			criteria.add(Filters.eq("state.officeCode", office));
		}
		if (programme != null) {
			criteria.add(Filters.eq("state.programmeCode", programme));
		}
		return this.monitorings.lists().some(Filters.and(criteria), access, REPORT);
	}

	/** All of one person under one case, whoever may see them. */
	List<Monitoring> of(CaseId caseId, PersonId person) {
		return this.monitorings.lists().everywhere(Filters.and(of(caseId), of(person)), LIMIT);
	}

	/** All of a case, whoever may see them. */
	List<MonitoringId> allOf(CaseId caseId) {
		return this.monitorings.ids(of(caseId), LIMIT);
	}

	/** All of a person, whoever may see them. */
	List<MonitoringId> allOf(PersonId person) {
		return this.monitorings.ids(of(person), LIMIT);
	}

	/** Those for which a moment has come. */
	List<MonitoringId> due(Instant now) {
		return this.monitorings.ids(Filters.lte("state.nextAt", now.toString()), LIMIT);
	}

	private static Bson of(CaseId caseId) {
		return Filters.eq("state.caseId", caseId.value().toString());
	}

	private static Bson of(PersonId person) {
		return Filters.eq("state.personId", person.value().toString());
	}

}
