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
 * A plan that no money was found for.
 *
 * @param version of a reintegration plan; 0 for a return
 * @param custody who answers for it
 * @param needs codes of the activities
 * @param priority of the group, 1 to 4
 * @param since when money was first asked for
 */
public record Waiting(PlanId planId, Kind kind, int version, CaseId caseId, Custody custody, List<String> needs,
		int priority, Instant since) {

	public Waiting {
		needs = List.copyOf(needs);
	}

}
