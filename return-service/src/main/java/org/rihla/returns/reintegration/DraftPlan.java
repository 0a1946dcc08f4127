/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import jakarta.validation.constraints.NotNull;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/**
 * Begins a plan for somebody who returns, or has returned, with this return plan.
 *
 * @param dependant whether somebody else of the group has the main plan
 */
record DraftPlan(@NotNull PlanId returnPlanId, @NotNull PersonId personId, boolean dependant) {
}
