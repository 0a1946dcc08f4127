/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Clock;
import java.time.Instant;

import org.rihla.cases.act.Acts;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds partners at half of their time to answer, and ends it when it is over. */
@Component
class ReferralJob {

	private static final Logger log = LoggerFactory.getLogger(ReferralJob.class);

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
		Instant now = this.clock.instant();
		this.queries.due(now).forEach((id) -> {
			try {
				this.referrals.find(id).ifPresent((referral) -> letPass(referral));
			}
			catch (RuntimeException ex) {
				log.warn("referral {} was left for the next run: {}", id.value(), ex.getClass().getSimpleName());
			}
		});
	}

	/** The moment that has come makes the cause, so that two instances do it once. */
	private void letPass(Referral due) {
		Cause cause = Cause.job("referral", due.id().value() + "|" + due.time().nextAt());
		this.referrals.update(due.id(), cause, (referral) -> referral.passTime(this.acts.now(cause)));
	}

}
