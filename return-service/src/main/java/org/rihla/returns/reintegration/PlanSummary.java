/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;

/** A plan in a list: nothing about the person. */
@Schema(name = "ReintegrationPlanSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanSummary(ReintegrationPlanId reintegrationPlanId, @Nullable CaseId caseId, @Nullable PersonId personId,
		ReintegrationPlanStatus status, int version, int measures, int openMeasures, int openTranches,
		@Nullable LocalDate nextOn) {

	static PlanSummary of(ReintegrationPlan plan) {
		return new PlanSummary(plan.id(), plan.whose().caseId(), plan.whose().personId(), plan.status(),
				plan.versions().current().number(), plan.measures().all().size(), plan.measures().open().size(),
				plan.tranches().open().size(), plan.nextOn());
	}

	/** For a partner: that there is something to deliver. */
	static PlanSummary forPartner(ReintegrationPlan plan, PlanView shown) {
		return new PlanSummary(plan.id(), null, null, plan.status(), plan.versions().current().number(),
				shown.measures().size(), shown.openMeasures(), 0, null);
	}

}
