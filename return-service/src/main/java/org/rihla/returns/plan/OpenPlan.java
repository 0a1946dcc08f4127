/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import jakarta.validation.constraints.NotNull;
import org.rihla.returns.CaseId;

/** Begins the return of everybody in a case who was found eligible. */
record OpenPlan(@NotNull CaseId caseId) {
}
