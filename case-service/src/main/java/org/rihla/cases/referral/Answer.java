/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** What the partner answered. */
record Answer(Instant on, String recordedBy, RejectReferral.@Nullable Reason reason,
		@Nullable @Sealed(Compartment.PROTECTION) Sensitive<String> comment) {
}
