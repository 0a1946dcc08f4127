/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Why somebody did something that others had not to reckon with.
 *
 * @param act verb
 * @param by subject of the human
 */
record Reason(String act, String by, Instant on, @Sealed(Compartment.TRAVEL) Sensitive<String> text) {
}
