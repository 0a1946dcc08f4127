/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** An appeal that was right, against which decision and by whose word. */
public record Appeal(DecisionId decisionId, String upheldBy, Instant upheldOn,
		@Nullable @Sealed(Compartment.CORE) Sensitive<String> reason) {
}
