/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** A fact that was entered late, and why. */
record LateEntry(String what, Instant occurredOn, Instant recordedOn,
		@Sealed(Compartment.CORE) Sensitive<String> reason) {
}
