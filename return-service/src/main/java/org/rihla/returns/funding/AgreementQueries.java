/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.ListOrder;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/** Lists of agreements. */
@Component
class AgreementQueries {

	private static final int MOST = 250;

	private static final String RESERVATIONS = "state.ledger.reservations.";

	private final AggregateStore<FundingAgreement, AgreementId> agreements;

	AgreementQueries(AggregateStore<FundingAgreement, AgreementId> agreements) {
		this.agreements = agreements;
	}

	/** A page of what the caller may see. */
	List<Placed<FundingAgreement>> page(@Nullable List<?> after, Access access, int limit) {
		return this.agreements.lists().page(Filters.empty(), ListOrder.by(), after, access, limit);
	}

	/** All that the caller may see. */
	List<FundingAgreement> all(Access access) {
		return this.agreements.lists().some(Filters.empty(), access, MOST);
	}

	/** Those that may be drawn on. */
	List<FundingAgreement> active() {
		return this.agreements.lists().everywhere(Filters.eq("state.status", AgreementStatus.ACTIVE.name()), MOST);
	}

	/** Some of all there are, in the order of their ids. */
	List<FundingAgreement> firstBehind(String id) {
		return this.agreements.lists().everywhereById(Filters.gt("_id", id), MOST);
	}

	/** Those for which a moment has come. */
	List<AgreementId> due(Instant now) {
		return this.agreements.ids(Filters.lte("state.nextAt", now.toString()), MOST);
	}

	/** Those that a try has drawn on. */
	List<AgreementId> ofAttempt(UUID attempt) {
		return this.agreements.ids(Filters.eq(RESERVATIONS + "attemptId", attempt.toString()), MOST);
	}

	/** The one that this budget line is part of. */
	List<AgreementId> holding(LineId line) {
		return this.agreements.ids(Filters.eq("state.ledger.lines.lineId", line.value().toString()), 1);
	}

	/** Those that set money aside for this plan. */
	List<AgreementId> paying(PlanId plan) {
		return this.agreements.ids(paidFor(plan), MOST);
	}

	/** All that was set aside for this plan, and is still remembered. */
	List<Reservation> reservationsOf(PlanId plan) {
		return this.agreements.lists()
			.everywhere(paidFor(plan), MOST)
			.stream()
			.flatMap((agreement) -> agreement.reservations().stream())
			.filter((one) -> one.planId().equals(plan))
			.toList();
	}

	private static Bson paidFor(PlanId plan) {
		return Filters.eq(RESERVATIONS + "planId", plan.value().toString());
	}

}
