/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.returns.reintegration.agreed.Agreement;

/** Puts the version that is worked on before an approver, signed by the returnee. */
record SubmitPlan(@Nullable @Valid Agreement agreement) {
}
