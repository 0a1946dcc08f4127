/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Clock;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.OneByOne;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets reservations expire, closed ones leave, and agreements end. */
@Component
class FundingJob {

	private final AggregateStore<FundingAgreement, AgreementId> agreements;

	private final AgreementQueries queries;

	private final FundingRules rules;

	private final Clock clock;

	FundingJob(AggregateStore<FundingAgreement, AgreementId> agreements, AgreementQueries queries, FundingRules rules,
			Clock clock) {
		this.agreements = agreements;
		this.queries = queries;
		this.rules = rules;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	void run() {
		OneByOne.each("agreement", this.queries.due(this.clock.instant()),
				(id) -> this.agreements.find(id).ifPresent(this::letPass));
	}

	/** The moment that has come makes the cause, so that two instances do it once. */
	private void letPass(FundingAgreement due) {
		Cause cause = Cause.job("funding", due.id().value() + "|" + due.nextAt());
		this.agreements.update(due.id(), cause, (agreement) -> agreement.passTime(this.rules.at(this.clock.instant())));
	}

}
