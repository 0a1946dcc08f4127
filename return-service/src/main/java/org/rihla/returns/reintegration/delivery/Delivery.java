/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.time.Instant;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** That something was delivered, as somebody says. */
public record Delivery(Instant on, @Sealed(Compartment.CORE) Sensitive<String> note, String by) {
}
