/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.UUID;

import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/**
 * Whose plan it is; this never changes.
 *
 * @param returnPlanId the return that the support follows
 * @param draftedUnder command that began it
 */
record Whose(CaseId caseId, PersonId personId, PlanId returnPlanId, UUID draftedUnder) {
}
