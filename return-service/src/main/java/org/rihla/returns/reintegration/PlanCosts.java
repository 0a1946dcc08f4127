/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.returns.funding.ReintegrationCosts;
import org.rihla.returns.reintegration.agreed.AgreedMeasure;
import org.rihla.returns.reintegration.agreed.TrancheId;
import org.rihla.returns.reintegration.agreed.Version;
import org.rihla.returns.reintegration.delivery.MeasureStatus;

import org.springframework.stereotype.Component;

/** Tells the room of the money what a plan asks for, since events carry no amounts. */
@Component
class PlanCosts implements ReintegrationCosts {

	private final AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans;

	PlanCosts(AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans) {
		this.plans = plans;
	}

	@Override
	public Optional<Wanted> of(UUID reintegrationPlanId, int version) {
		return this.plans.find(new ReintegrationPlanId(reintegrationPlanId))
			.flatMap((plan) -> plan.versions().number(version).map((agreed) -> wanted(plan, agreed)));
	}

	@Override
	public Optional<Payment> payment(UUID reintegrationPlanId, UUID trancheId) {
		return this.plans.find(new ReintegrationPlanId(reintegrationPlanId))
			.flatMap((plan) -> plan.tranches()
				.of(new TrancheId(trancheId))
				.filter((tranche) -> tranche.lineId() != null)
				.map((tranche) -> new Payment(trancheId, Objects.requireNonNull(tranche.lineId()), tranche.amount(),
						plan.terms().currency())));
	}

	private static Wanted wanted(ReintegrationPlan plan, Version version) {
		Origin origin = plan.origin();
		Set<String> askedBy = new HashSet<>(version.authors());
		Optional.ofNullable(version.approver()).ifPresent(askedBy::add);
		return new Wanted(plan.id().value(), version.number(), plan.whose().returnPlanId(), plan.whose().caseId(),
				plan.whose().personId(), origin.missionCode(), origin.officeCode(), plan.terms().programmeCode(),
				plan.terms().profile(),
				version.content()
					.measures()
					.stream()
					.filter((measure) -> !cancelled(plan, measure))
					.map((measure) -> cost(plan, measure))
					.toList(),
				askedBy);
	}

	private static ReintegrationCosts.Measure cost(ReintegrationPlan plan, AgreedMeasure measure) {
		return new ReintegrationCosts.Measure(measure.measureId().value(), measure.lineId(), measure.cost(),
				plan.terms().currency());
	}

	private static boolean cancelled(ReintegrationPlan plan, AgreedMeasure agreed) {
		return plan.measures()
			.of(agreed.measureId())
			.filter((measure) -> measure.status() == MeasureStatus.CANCELLED)
			.isPresent();
	}

}
