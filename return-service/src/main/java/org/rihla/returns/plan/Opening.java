/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;
import java.util.UUID;

import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.rules.Programme;

/**
 * What a plan begins with: the case, its office and owner, who goes, under which
 * programme.
 *
 * @param planId the same for all who would open this plan at once, so that one does
 * @param under command that opens it
 * @param personIds those who were found eligible and are not home yet
 * @param travelling those who are on the way in another plan
 */
record Opening(PlanId planId, UUID under, CaseId caseId, Custody custody, Programme programme, List<PersonId> personIds,
		List<PersonId> travelling) {

	Opening {
		personIds = List.copyOf(personIds);
		travelling = List.copyOf(travelling);
	}

	/** What stands against it. */
	List<Condition> conditions() {
		return List.of(new Condition("case-not-eligible", !this.personIds.isEmpty()),
				Condition.noneOf("person-in-open-plan", this.travelling));
	}

}
