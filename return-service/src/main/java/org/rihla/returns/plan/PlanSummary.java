/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.journey.Booking;

/** A plan in a list: nothing about the people. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanSummary(PlanId planId, CaseId caseId, ReturnPlanStatus status, String programmeCode, int priority,
		int places, Booking.State booking, @Nullable Instant coolingOffUntil) {

	static PlanSummary of(ReturnPlan plan) {
		return new PlanSummary(plan.id(), plan.caseId(), plan.status(), plan.programme().code(),
				plan.parts().answers().facts().priority(), plan.group().size(), plan.parts().booking().state(),
				plan.parts().deliberation().coolingOffUntil());
	}

}
