/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.entry;

import java.time.Instant;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A fact that was entered late, and why.
 *
 * @param what command, or wire name of the event it led to
 */
public record LateEntry(String what, Instant occurredOn, Instant recordedOn,
		@Sealed(Compartment.CORE) Sensitive<String> reason) {
}
