/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.springframework.stereotype.Component;

/** What the room {@code timeline} may ask about a referral. */
@Component
public class ReferralFacts {

	private final AggregateStore<Referral, ReferralId> referrals;

	ReferralFacts(AggregateStore<Referral, ReferralId> referrals) {
		this.referrals = referrals;
	}

	/** Whether only the readers of a protection file see it; never changes. */
	public boolean isRestricted(UUID referralId) {
		return this.referrals.find(new ReferralId(referralId)).map(Referral::restricted).orElse(false);
	}

}
