/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.reintegration.rules.Terms;

/**
 * What a plan begins with.
 *
 * @param planId the same for all who would begin this plan at once, so that one does
 * @param under command that begins it
 * @param known whether the person is a traveller of the return plan
 * @param terms what the programme foresees; null for nothing
 * @param current the person's plans that are not finished
 */
record Drafting(ReintegrationPlanId planId, UUID under, PlanId returnPlanId, CaseId caseId, PersonId personId,
		boolean known, Custody custody, @Nullable Terms terms, @Nullable Instant arrivedOn,
		List<ReintegrationPlanId> current) {

	Drafting {
		current = List.copyOf(current);
	}

	List<Condition> conditions() {
		return List.of(Condition.noneOf("current-plan-exists", this.current),
				new Condition("reintegration-not-foreseen", this.terms != null),
				Condition.noneOf("person-unknown", this.known ? List.of() : List.of(this.personId)));
	}

}
