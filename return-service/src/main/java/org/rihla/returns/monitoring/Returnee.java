/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.monitoring.rules.CalendarKind;

/**
 * Who came home, under which programme, and who answers for what follows.
 *
 * @param receivingOfficeCode office where the returnee lives now
 */
record Returnee(CaseId caseId, PlanId planId, PersonId personId, String programmeCode, CalendarKind calendar,
		Instant arrivedOn, String missionCode, String officeCode, @Nullable String receivingOfficeCode,
		@Nullable String ownerId, @Nullable String teamCode) {

	/** Derived, so that each return of a person is followed up once. */
	MonitoringId monitoringId() {
		return new MonitoringId(Ids.derived(this.planId.value(), "monitoring|" + this.personId.value()));
	}

	Returnee handedTo(String owner, String team, String office) {
		return new Returnee(this.caseId, this.planId, this.personId, this.programmeCode, this.calendar, this.arrivedOn,
				this.missionCode, office, this.receivingOfficeCode, owner, team);
	}

	Returnee movedTo(String office) {
		return new Returnee(this.caseId, this.planId, this.personId, this.programmeCode, this.calendar, this.arrivedOn,
				this.missionCode, office, this.receivingOfficeCode, this.ownerId, this.teamCode);
	}

}
