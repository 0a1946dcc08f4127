/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What follows for the money from what reintegration plans pay and give up. */
@Service
class SpendingReintegration {

	private static final Logger log = LoggerFactory.getLogger(SpendingReintegration.class);

	private final AggregateStore<FundingAgreement, AgreementId> agreements;

	private final AgreementQueries queries;

	private final Allocation allocation;

	private final ObjectProvider<ReintegrationCosts> costs;

	SpendingReintegration(AggregateStore<FundingAgreement, AgreementId> agreements, AgreementQueries queries,
			Allocation allocation, ObjectProvider<ReintegrationCosts> costs) {
		this.agreements = agreements;
		this.queries = queries;
		this.allocation = allocation;
		this.costs = costs;
	}

	/** A version is in force: measures that it does not have any more need no money. */
	void trim(PlanId plan, int version, Cause cause) {
		costs().flatMap((room) -> room.of(plan.value(), version)).ifPresent((wanted) -> {
			Set<String> needs = wanted.measures()
				.stream()
				.map((measure) -> measure.measureId().toString())
				.collect(Collectors.toSet());
			this.queries.paying(plan)
				.forEach((id) -> this.agreements.update(id, cause.and("trim"),
						(agreement) -> agreement.trim(plan, needs, this.allocation.terms())));
		});
	}

	/** A tranche was paid out: it is spent of what was bound. */
	void spend(PlanId plan, UUID tranche, Cause cause) {
		costs().flatMap((room) -> room.payment(plan.value(), tranche))
			.ifPresentOrElse((payment) -> spend(plan, payment, cause),
					() -> log.warn("tranche {} of plan {} is not known to its room", tranche, plan.value()));
	}

	private void spend(PlanId plan, ReintegrationCosts.Payment payment, Cause cause) {
		LineId line = new LineId(payment.lineId());
		this.queries.holding(line).forEach((id) -> this.agreements.update(id, cause, (agreement) -> {
			long spent = agreement.spend(plan, line, payment.amountMinor(), this.allocation.terms());
			if (spent < payment.amountMinor()) {
				log.warn("tranche {} of plan {} was paid beyond what is bound", payment.trancheId(), plan.value());
			}
		}));
	}

	private Optional<ReintegrationCosts> costs() {
		return Optional.ofNullable(this.costs.getIfAvailable());
	}

}
