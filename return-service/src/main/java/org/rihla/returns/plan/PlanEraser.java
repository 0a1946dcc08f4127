/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.erasure.CaseEraser;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.springframework.stereotype.Component;

/** Plans of a case, and what was heard of it for them. */
@Component
class PlanEraser implements CaseEraser {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final CaseProjection cases;

	PlanEraser(AggregateStore<ReturnPlan, PlanId> plans, CaseProjection cases) {
		this.plans = plans;
		this.cases = cases;
	}

	@Override
	public String what() {
		return "plans";
	}

	@Override
	public long erase(UUID caseId) {
		return this.plans.removal().allOf(caseId) + this.cases.forget(new CaseId(caseId));
	}

}
