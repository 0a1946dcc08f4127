/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Clock;

import org.rihla.cases.act.Acts;
import org.rihla.chassis.aggregate.OneByOne;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds partners at half of their time to answer, and ends it when it is over. */
@Component
class ReferralJob {

	private final AggregateStore<Referral, ReferralId> referrals;

	private final ReferralQueries queries;

	private final Acts acts;

	private final Clock clock;

	ReferralJob(AggregateStore<Referral, ReferralId> referrals, ReferralQueries queries, Acts acts, Clock clock) {
		this.referrals = referrals;
		this.queries = queries;
		this.acts = acts;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	void run() {
		OneByOne.each("referral", this.queries.due(this.clock.instant()),
				(id) -> this.referrals.find(id).ifPresent(this::letPass));
	}

	/** The moment that has come makes the cause, so that two instances do it once. */
	private void letPass(Referral due) {
		Cause cause = Cause.job("referral", due.id().value() + "|" + due.time().nextAt());
		this.referrals.update(due.id(), cause, (referral) -> referral.passTime(this.acts.now(cause)));
	}

}
