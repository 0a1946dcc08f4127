/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Arrays;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/** Lists of plans. */
@Component
class PlanQueries {

	private static final int PAGE = 50;

	private static final int OF_ONE_CASE = 250;

	private static final List<String> OPEN = Arrays.stream(ReturnPlanStatus.values())
		.filter(ReturnPlanStatus::open)
		.map(Enum::name)
		.toList();

	private final AggregateStore<ReturnPlan, PlanId> plans;

	PlanQueries(AggregateStore<ReturnPlan, PlanId> plans) {
		this.plans = plans;
	}

	/** The newest plans that the caller may see, of one case if one is named. */
	List<ReturnPlan> list(@Nullable CaseId caseId, Access access) {
		return this.plans.list((caseId != null) ? ofCase(caseId) : Filters.empty(), access, PAGE);
	}

	/** All plans of a case, for listeners. */
	List<PlanId> plansOf(CaseId caseId) {
		return this.plans.ids(ofCase(caseId), OF_ONE_CASE);
	}

	/** Plans in which one of these people is on the way, for listeners. */
	List<PlanId> openPlansOf(List<PersonId> persons) {
		List<String> ids = persons.stream().map((person) -> person.value().toString()).toList();
		return this.plans.ids(
				Filters.and(Filters.in("state.group.travellers.personId", ids), Filters.in("state.status", OPEN)),
				OF_ONE_CASE);
	}

	private static Bson ofCase(CaseId caseId) {
		return Filters.eq("state.caseId", caseId.value().toString());
	}

}
