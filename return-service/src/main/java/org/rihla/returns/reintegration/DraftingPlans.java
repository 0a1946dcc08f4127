/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.List;
import java.util.Set;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.PersonId;
import org.rihla.returns.funding.Profile;
import org.rihla.returns.plan.Returnee;
import org.rihla.returns.plan.Returnees;
import org.rihla.returns.reintegration.rules.Act;
import org.rihla.returns.reintegration.rules.SupportedProgrammes;

import org.springframework.stereotype.Service;

/**
 * Begins plans. The id of a person's next plan follows from the person and the number of
 * plans before it: of several that begin it at once one does, and the others meet it.
 */
@Service
class DraftingPlans {

	private static final int URGENT = 2;

	private final AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans;

	private final ReintegrationQueries queries;

	private final Returnees returnees;

	private final SupportedCaseProjection cases;

	private final SupportedProgrammes programmes;

	private final SupportActs acts;

	DraftingPlans(AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans, ReintegrationQueries queries,
			Returnees returnees, SupportedCaseProjection cases, SupportedProgrammes programmes, SupportActs acts) {
		this.plans = plans;
		this.queries = queries;
		this.returnees = returnees;
		this.cases = cases;
		this.programmes = programmes;
		this.acts = acts;
	}

	/** For a traveller of a return plan that the caller may see. */
	ReintegrationPlan draft(DraftPlan command, Creation creation) {
		Act act = this.acts.act(creation);
		Drafting drafting = drafting(command, creation, act);
		ReintegrationPlan plan = this.plans.create(creation, () -> ReintegrationPlan.draft(drafting, act));
		if (!plan.whose().draftedUnder().equals(act.id())) {
			throw new Refusal.ConditionsUnmet(List.of(Condition.noneOf("current-plan-exists", List.of(plan.id()))));
		}
		return plan;
	}

	private Drafting drafting(DraftPlan command, Creation creation, Act act) {
		PersonId person = command.personId();
		Returnee returnee = this.returnees.of(command.returnPlanId(), person, creation.access());
		SupportedCase known = this.cases.get(returnee.caseId());
		ReintegrationPlanId id = planId(person, act);
		return new Drafting(id, act.id(), command.returnPlanId(), returnee.caseId(), person, returnee.known(),
				custody(returnee, known, creation.access()),
				this.programmes.terms(returnee.programmeCode(), profile(command, returnee)).orElse(null),
				known.arrivals().get(person),
				this.queries.openPlansOf(person).stream().filter((open) -> !open.equals(id)).toList());
	}

	/** Counted before it is asked which is open: a plan that comes in between is met. */
	private ReintegrationPlanId planId(PersonId person, Act act) {
		int earlier = this.queries.plansOf(person).size();
		return this.queries.draftedUnder(act.id())
			.orElseGet(() -> new ReintegrationPlanId(Ids.derived(person.value(), "reintegration-" + earlier)));
	}

	private static Custody custody(Returnee returnee, SupportedCase known, Access access) {
		Assignment assignment = known.assignment();
		Set<String> workers = Set.of(access.caller().subject());
		return (assignment != null)
				? new Custody(returnee.missionCode(), assignment.officeCode(), assignment.ownerId(),
						assignment.teamCode(), returnee.receivingOfficeCode(), workers)
				: new Custody(returnee.missionCode(), returnee.officeCode(), null, null, returnee.receivingOfficeCode(),
						workers);
	}

	private static Profile profile(DraftPlan command, Returnee returnee) {
		if (command.dependant()) {
			return Profile.DEPENDANT;
		}
		if (returnee.minor()) {
			return Profile.CHILD;
		}
		return (returnee.priority() <= URGENT) ? Profile.VULNERABLE : Profile.ADULT;
	}

}
