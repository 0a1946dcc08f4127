/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.erasure.CaseEraser;
import org.rihla.returns.CaseId;
import org.springframework.stereotype.Component;

/** Support for the people of a case, and what was heard of it for them. */
@Component
class SupportEraser implements CaseEraser {

	private final AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans;

	private final SupportedCaseProjection cases;

	SupportEraser(AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans, SupportedCaseProjection cases) {
		this.plans = plans;
		this.cases = cases;
	}

	@Override
	public String what() {
		return "support";
	}

	@Override
	public long erase(UUID caseId) {
		return this.plans.removal().allOf(caseId) + this.cases.forget(new CaseId(caseId));
	}

}
