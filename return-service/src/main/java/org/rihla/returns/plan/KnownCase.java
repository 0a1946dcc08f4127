/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.CaseId;
import org.rihla.returns.plan.journey.Holds;

/**
 * What was heard of a case: who answers for it, where it stands, who may be helped to
 * return.
 *
 * @param phase status of the case, once it was found eligible or not
 * @param eligibility the last decision that said yes
 * @param holds blocking ones that stand
 */
record KnownCase(CaseId caseId, @Nullable Assignment assignment, @Nullable String phase,
		@Nullable Eligibility eligibility, List<Holds.Hold> holds) {

	/** Where a return can begin, or begin again. */
	private static final Set<String> PLANNABLE = Set.of("ELIGIBLE", "WAITLISTED", "IN_RETURN");

	/**
	 * Who goes under which programme.
	 * @throws Refusal.ConditionsUnmet with case-not-eligible, when nobody may
	 */
	Eligibility eligible() {
		if (this.eligibility == null || this.phase == null || !PLANNABLE.contains(this.phase)) {
			throw new Refusal.ConditionsUnmet(List.of(new Condition("case-not-eligible", false)));
		}
		return this.eligibility;
	}

	/** Who answers for a plan of this case; before an owner is heard of, the office. */
	Custody custody(Eligibility eligible) {
		return (this.assignment != null)
				? new Custody(eligible.missionCode(), this.assignment.officeCode(), this.assignment.ownerId(),
						this.assignment.teamCode())
				: new Custody(eligible.missionCode(), eligible.officeCode(), null, null);
	}

}
