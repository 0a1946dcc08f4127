/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.PossibleActs;
import org.rihla.returns.reintegration.delivery.MeasureStatus;

/** A plan as the caller may read it; what it may not is absent. */
@Schema(name = "ReintegrationPlanView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(ReintegrationPlanId reintegrationPlanId, ReintegrationPlanStatus status, @Nullable CaseId caseId,
		@Nullable PersonId personId, @Nullable PlanId returnPlanId, @Nullable String programmeCode,
		@Nullable Instant arrivedOn, @Nullable Instant endedOn, @Nullable AssessmentView assessment,
		@Nullable List<VersionView> versions, @Nullable BudgetView budget, List<MeasureView> measures,
		@Nullable List<TrancheView> tranches, @Nullable List<String> actions,
		@Nullable List<PossibleActs.Blocked> blocked) {

	static PlanView of(ReintegrationPlan plan, Access access) {
		boolean core = Reading.CORE.by(access, plan);
		boolean finance = Reading.FINANCE.by(access, plan);
		PossibleActs possible = SupportAction.possible(plan, access);
		return new PlanView(plan.id(), plan.status(), plan.whose().caseId(), plan.whose().personId(),
				plan.whose().returnPlanId(), plan.terms().programmeCode(), plan.arrivedOn(), plan.endedOn(),
				AssessmentView.of(plan.assessment(), core, Reading.PROTECTION.by(access, plan), finance),
				plan.versions().all().stream().map((version) -> VersionView.of(version, core, finance)).toList(),
				BudgetView.of(plan, finance),
				plan.measures().all().stream().map((measure) -> MeasureView.of(measure, plan, core, finance)).toList(),
				plan.tranches().all().stream().map((tranche) -> TrancheView.of(tranche, finance)).toList(),
				possible.actions(), possible.blocked());
	}

	/** What a partner was asked to deliver, without ids that another partner sees too. */
	static PlanView forPartner(ReintegrationPlan plan, @Nullable UUID partner) {
		return new PlanView(plan.id(), plan.status(), null, null, null, null, null, plan.endedOn(), null, null, null,
				plan.measures()
					.all()
					.stream()
					.filter((measure) -> measure.status().knownOutside() || measure.status() == MeasureStatus.CANCELLED)
					.filter((measure) -> measure.partnerId() != null && measure.partnerId().equals(partner))
					.map((measure) -> MeasureView.of(measure, plan, true, false))
					.toList(),
				null, null, null);
	}

	int openMeasures() {
		return (int) this.measures.stream().filter((measure) -> !measure.status().settled()).count();
	}

	/** Needs and means; each part for those who may read it. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record AssessmentView(@Nullable Sensitive<String> vulnerability, @Nullable Sensitive<String> risk,
			@Nullable Sensitive<String> family, @Nullable Sensitive<String> skills, @Nullable Sensitive<String> market,
			@Nullable Sensitive<String> debts) {

		static @Nullable AssessmentView of(@Nullable Assessment made, boolean core, boolean protection,
				boolean finance) {
			return (made == null) ? null
					: new AssessmentView(protection ? made.vulnerability() : null, protection ? made.risk() : null,
							core ? made.family() : null, core ? made.skills() : null, core ? made.market() : null,
							finance ? made.debts() : null);
		}

	}

	/**
	 * The money.
	 *
	 * @param reserved whether enough is set aside for the newest version
	 * @param committed whether enough is bound for the version in force
	 */
	@Schema(name = "SupportBudgetView")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record BudgetView(String currency, boolean reserved, boolean committed, @Nullable Long ceilingMinor,
			@Nullable Long plannedMinor, @Nullable Long paidMinor) {

		static BudgetView of(ReintegrationPlan plan, boolean finance) {
			long planned = plan.versions().current().content().total();
			return new BudgetView(plan.terms().currency(),
					plan.budget().covers(plan.versions().latest().content().total()), plan.budget().binds(planned),
					finance ? plan.terms().ceilingMinor() : null, finance ? planned : null,
					finance ? plan.tranches().paid() : null);
		}

	}

}
