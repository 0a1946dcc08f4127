/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.UnfinishedWork;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Condition;
import org.springframework.stereotype.Component;

/** Keeps a case from being closed while a partner works on a referral of it. */
@Component
class OpenReferrals implements UnfinishedWork {

	private final ReferralQueries queries;

	OpenReferrals(ReferralQueries queries) {
		this.queries = queries;
	}

	@Override
	public Condition of(CaseId id, Access access) {
		return Condition.noneOf("open-referral", this.queries.underWay(id));
	}

}
