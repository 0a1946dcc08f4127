/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.List;

import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;

/** A whole package for a whole group, as a plan asks for it. */
record FundingRequest(RequestId requestId, PlanId planId, CaseId caseId, List<Activity> activityCodes, int places) {
}
