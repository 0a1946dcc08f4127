/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.erasure.CaseEraser;
import org.springframework.stereotype.Component;

/** Referrals of the case, with what partners answered. */
@Component
class ReferralEraser implements CaseEraser {

	private final AggregateStore<Referral, ReferralId> referrals;

	ReferralEraser(AggregateStore<Referral, ReferralId> referrals) {
		this.referrals = referrals;
	}

	@Override
	public String what() {
		return "referrals";
	}

	@Override
	public long erase(UUID caseId) {
		return this.referrals.removal().allOf(caseId);
	}

}
