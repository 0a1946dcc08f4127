/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;
import org.rihla.returns.CaseId;

import org.springframework.stereotype.Service;

/** Shows plans to staff by their roles, and to a partner what it was asked to deliver. */
@Service
class ReadingPlans {

	private final AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans;

	private final ReintegrationQueries queries;

	private final Cursors cursors;

	private final SupportActs acts;

	ReadingPlans(AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans, ReintegrationQueries queries,
			Cursors cursors, SupportActs acts) {
		this.plans = plans;
		this.queries = queries;
		this.cursors = cursors;
		this.acts = acts;
	}

	ReintegrationPlan get(ReintegrationPlanId id, Access access) {
		return this.plans.get(id, access);
	}

	/**
	 * The view for this caller.
	 * @throws Refusal.NotFound (404) for a partner whose time is over
	 */
	PlanView view(ReintegrationPlan plan, Access access) {
		if (access.scope() != Scope.ADDRESSED) {
			return PlanView.of(plan, access);
		}
		if (!this.acts.partnerMayLook(plan)) {
			throw new Refusal.NotFound("reintegration-plan", plan.id());
		}
		return PlanView.forPartner(plan, access.caller().partnerId());
	}

	/** One page of what this caller may see; a partner's page may be short. */
	Page<PlanSummary> list(@Nullable CaseId caseId, @Nullable String cursor, int limit, Access access) {
		String[] mark = { "reintegration-plans", String.valueOf(caseId), access.role(), access.caller().subject() };
		List<Placed<ReintegrationPlan>> found = this.queries.page(caseId, this.cursors.place(cursor, mark), access,
				limit + 1);
		return this.cursors.page(found, limit, Placed::place, mark)
			.map(Placed::aggregate)
			.only((plan) -> access.scope() != Scope.ADDRESSED || this.acts.partnerMayLook(plan))
			.map((plan) -> summary(plan, access));
	}

	private PlanSummary summary(ReintegrationPlan plan, Access access) {
		return (access.scope() != Scope.ADDRESSED) ? PlanSummary.of(plan)
				: PlanSummary.forPartner(plan, view(plan, access));
	}

}
