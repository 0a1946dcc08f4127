/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.List;

import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.Custody;

/**
 * All that one request asks for: the whole of it for the whole group, or nothing.
 *
 * @param planId the return plan or the reintegration plan
 * @param version of a reintegration plan; 0 for a return
 * @param since when money was first asked for
 */
record FundingPackage(RequestId requestId, PlanId planId, CaseId caseId, Custody custody, Kind kind, int version,
		Instant since, Beneficiaries group, List<Need> needs) {

	FundingPackage {
		needs = List.copyOf(needs);
	}

	/** Asked for at that time, unless it was before. */
	FundingPackage askedForOn(Instant time) {
		return time.isBefore(this.since) ? new FundingPackage(this.requestId, this.planId, this.caseId, this.custody,
				this.kind, this.version, time, this.group, this.needs) : this;
	}

	/** How it stands on the waiting list. */
	Waiting waiting() {
		return new Waiting(this.planId, this.kind, this.version, this.caseId, this.custody,
				this.needs.stream().map((need) -> need.activity().name()).distinct().toList(), this.group.priority(),
				this.since);
	}

}
