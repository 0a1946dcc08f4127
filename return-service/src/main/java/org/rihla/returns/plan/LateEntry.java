/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** A fact entered more than three working days after it happened, and why. */
record LateEntry(String what, Instant occurredOn, Instant recordedOn,
		@Sealed(Compartment.CORE) Sensitive<String> reason) {
}
