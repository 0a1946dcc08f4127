/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.Comparator;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/** Lists of agreements, for listeners. */
@Component
class AgreementQueries {

	private static final int MOST = 250;

	private final AggregateStore<FundingAgreement, AgreementId> agreements;

	AgreementQueries(AggregateStore<FundingAgreement, AgreementId> agreements) {
		this.agreements = agreements;
	}

	/** Those that may be drawn on, in the order in which they are asked. */
	List<AgreementId> active() {
		return this.agreements.ids(Filters.eq("state.status", AgreementStatus.ACTIVE.name()), MOST)
			.stream()
			.sorted(Comparator.comparing((id) -> id.value().toString()))
			.toList();
	}

	/** Those that have answered this request. */
	List<AgreementId> knowing(RequestId request) {
		return this.agreements.ids(Filters.eq("state.ledger.reservations.requestId", request.value().toString()), MOST);
	}

	/** The one that this budget line is part of. */
	List<AgreementId> holding(LineId line) {
		return this.agreements.ids(Filters.eq("state.ledger.lines.lineId", line.value().toString()), 1);
	}

	/** Those that set money aside for this plan. */
	List<AgreementId> paying(PlanId plan) {
		return this.agreements.ids(Filters.eq("state.ledger.reservations.planId", plan.value().toString()), MOST);
	}

}
