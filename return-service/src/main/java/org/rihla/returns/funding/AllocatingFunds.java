/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Clock;
import java.time.Instant;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/** What follows for the money from what plans do. */
@Service
class AllocatingFunds {

	private static final Logger log = LoggerFactory.getLogger(AllocatingFunds.class);

	private final AggregateStore<FundingAgreement, AgreementId> agreements;

	private final AgreementQueries queries;

	private final FundingRules rules;

	private final Clock clock;

	AllocatingFunds(AggregateStore<FundingAgreement, AgreementId> agreements, AgreementQueries queries,
			FundingRules rules, Clock clock) {
		this.agreements = agreements;
		this.queries = queries;
		this.rules = rules;
		this.clock = clock;
	}

	/** Asks one agreement after the other until one has room for the whole package. */
	void allocate(FundingRequest request, Cause cause) {
		if (!this.queries.knowing(request.requestId()).isEmpty()) {
			return;
		}
		for (AgreementId id : this.queries.active()) {
			if (ask(id, request, cause).knows(request.requestId())) {
				log.info("request {} of plan {} is served by agreement {}", request.requestId().value(),
						request.planId().value(), id.value());
				return;
			}
		}
		log.info("request {} of plan {} finds no room", request.requestId().value(), request.planId().value());
	}

	void askForCommitment(PlanId plan, Cause cause) {
		this.queries.paying(plan)
			.forEach((id) -> this.agreements.update(id, cause, (agreement) -> agreement.askForCommitment(plan)));
	}

	void release(PlanId plan, Cause cause) {
		this.queries.paying(plan)
			.forEach((id) -> this.agreements.update(id, cause,
					(agreement) -> agreement.release(plan, this.clock.instant())));
	}

	private FundingAgreement ask(AgreementId id, FundingRequest request, Cause cause) {
		Instant now = this.clock.instant();
		return this.agreements.update(id, cause,
				(agreement) -> agreement.reserve(request, this.rules.pricesIn(agreement.contract().currency()),
						this.rules.day(now), this.rules.reservation(), now));
	}

}
