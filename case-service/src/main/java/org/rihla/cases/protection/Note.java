/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Instant;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** Something that a reader wrote down. */
record Note(Instant on, String by, @Sealed(Compartment.PROTECTION) Sensitive<String> text) {
}
