/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement.seat;

import java.util.List;

import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/**
 * What a group asks for: a seat for each of its people, and for those who escort them.
 *
 * @param places seats altogether
 */
public record SeatsAsked(PlanId planId, CaseId caseId, List<PersonId> personIds, int places) {

	public SeatsAsked {
		personIds = List.copyOf(personIds);
	}

	/** Seats beyond those of the people themselves. */
	int escorts() {
		return Math.max(0, this.places - this.personIds.size());
	}

}
