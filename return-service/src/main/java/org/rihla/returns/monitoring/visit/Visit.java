/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.monitoring.rules.PlannedVisit;
import org.rihla.returns.monitoring.survey.Wave;

/**
 * One visit or contact.
 *
 * @param wave of the survey that it serves, if one
 * @param last whether the calendar ends with it
 * @param attempt from 1; what failed is tried again
 * @param partnerId who visits; null for the own office
 */
public record Visit(VisitId visitId, PlannedVisit.Kind kind, VisitStatus status, LocalDate dueOn, @Nullable Wave wave,
		boolean last, int attempt, @Nullable UUID partnerId, @Nullable VisitReport report) {

	/** Whether it may still take place. */
	public boolean open() {
		return this.status.open();
	}

	/** Whether this partner makes it. */
	public boolean by(@Nullable UUID partner) {
		return this.partnerId != null && this.partnerId.equals(partner);
	}

	/** The same, standing there. */
	public Visit in(VisitStatus status, @Nullable VisitReport report) {
		return new Visit(this.visitId, this.kind, status, this.dueOn, this.wave, this.last, this.attempt,
				this.partnerId, report);
	}

	/** The same on another day, made by whom it says. */
	public Visit on(LocalDate day, @Nullable UUID partner) {
		return new Visit(this.visitId, this.kind, VisitStatus.SCHEDULED, day, this.wave, this.last, this.attempt,
				partner, this.report);
	}

	/** What is tried after this has failed. */
	public Visit again(VisitId id, LocalDate day) {
		return new Visit(id, this.kind, VisitStatus.SCHEDULED, day, this.wave, this.last, this.attempt + 1,
				this.partnerId, null);
	}

}
