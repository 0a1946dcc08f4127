/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.rihla.returns.monitoring.rules.PlannedVisit;
import org.rihla.returns.monitoring.survey.Wave;

/**
 * Plans one visit more than the calendar has.
 *
 * @param wave of the survey that it serves, if one
 * @param partnerId who visits; absent for the own office
 */
public record ScheduleVisit(@NotNull PlannedVisit.Kind kind, @NotNull LocalDate dueOn, @Nullable Wave wave,
		@Nullable UUID partnerId) {

	/** The visit as planned. */
	public Visit visit(VisitId id) {
		return new Visit(id, this.kind, VisitStatus.SCHEDULED, this.dueOn, this.wave, false, 1, this.partnerId, null);
	}

}
