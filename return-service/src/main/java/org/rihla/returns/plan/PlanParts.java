/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.Homecoming;
import org.rihla.returns.plan.journey.Underway;
import org.rihla.returns.plan.journey.Welcome;
import org.rihla.returns.plan.voluntariness.Deliberation;

/**
 * What a plan knows besides its people and its money, phase by phase; each change makes
 * new ones.
 *
 * @param briefed whether the group was told what comes
 */
record PlanParts(CaseAnswers answers, Deliberation deliberation, boolean briefed, Booking booking, Welcome reception,
		Divisions divisions, Rest rest, Underway underway, Homecoming homecoming) {

	static PlanParts none() {
		return new PlanParts(CaseAnswers.none(), Deliberation.none(), false, Booking.none(), Welcome.none(),
				Divisions.none(), Rest.none(), Underway.notYet(), Homecoming.notYet());
	}

	/** What a group takes along that goes on by itself. */
	PlanParts parted(Divisions divisions, Booking booking) {
		return new PlanParts(this.answers.parted(), this.deliberation.parted(), this.briefed, booking, Welcome.none(),
				divisions, this.rest.parted(), Underway.notYet(), Homecoming.notYet());
	}

	PlanParts with(CaseAnswers answers) {
		return new PlanParts(answers, this.deliberation, this.briefed, this.booking, this.reception, this.divisions,
				this.rest, this.underway, this.homecoming);
	}

	PlanParts with(Deliberation deliberation) {
		return new PlanParts(this.answers, deliberation, this.briefed, this.booking, this.reception, this.divisions,
				this.rest, this.underway, this.homecoming);
	}

	PlanParts briefed(boolean briefed) {
		return new PlanParts(this.answers, this.deliberation, briefed, this.booking, this.reception, this.divisions,
				this.rest, this.underway, this.homecoming);
	}

	PlanParts with(Booking booking) {
		return new PlanParts(this.answers, this.deliberation, this.briefed, booking, this.reception, this.divisions,
				this.rest, this.underway, this.homecoming);
	}

	PlanParts with(Welcome reception) {
		return new PlanParts(this.answers, this.deliberation, this.briefed, this.booking, reception, this.divisions,
				this.rest, this.underway, this.homecoming);
	}

	PlanParts with(Divisions divisions) {
		return new PlanParts(this.answers, this.deliberation, this.briefed, this.booking, this.reception, divisions,
				this.rest, this.underway, this.homecoming);
	}

	PlanParts with(Rest rest) {
		return new PlanParts(this.answers, this.deliberation, this.briefed, this.booking, this.reception,
				this.divisions, rest, this.underway, this.homecoming);
	}

	PlanParts with(Underway underway) {
		return new PlanParts(this.answers, this.deliberation, this.briefed, this.booking, this.reception,
				this.divisions, this.rest, underway, this.homecoming);
	}

	PlanParts with(Homecoming homecoming) {
		return new PlanParts(this.answers, this.deliberation, this.briefed, this.booking, this.reception,
				this.divisions, this.rest, this.underway, homecoming);
	}

}
