/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.rules.Programmes;

import org.springframework.stereotype.Component;

/**
 * What the next plan of a case begins with. Its id follows from the case and the number
 * of plans before it: of several that open it at once one does, and the others meet it.
 */
@Component
class Openings {

	private final PlanQueries queries;

	private final Programmes programmes;

	Openings(PlanQueries queries, Programmes programmes) {
		this.queries = queries;
		this.programmes = programmes;
	}

	/**
	 * The next opening, or the one that this command has made before.
	 * @throws Refusal.ConditionsUnmet when the case is not eligible
	 */
	Opening next(KnownCase known, UUID command) {
		Eligibility eligible = known.eligible();
		PlanId id = planId(known.caseId(), command);
		List<PersonId> group = eligible.personIds()
			.stream()
			.filter((person) -> !this.queries.arrived(known.caseId(), person))
			.toList();
		return new Opening(id, command, known.caseId(), known.custody(eligible),
				this.programmes.programme(eligible.programmeCode()), group, travelling(group, id));
	}

	/** Counted before it is asked who travels: a plan that comes in between is met. */
	private PlanId planId(CaseId caseId, UUID command) {
		int earlier = this.queries.plansOf(caseId).size();
		return this.queries.openedUnder(command)
			.orElseGet(() -> new PlanId(Ids.derived(caseId.value(), "plan-" + earlier)));
	}

	private List<PersonId> travelling(Collection<PersonId> persons, PlanId but) {
		return persons.stream()
			.filter((person) -> this.queries.openPlansOf(person).stream().anyMatch((plan) -> !plan.equals(but)))
			.toList();
	}

}
