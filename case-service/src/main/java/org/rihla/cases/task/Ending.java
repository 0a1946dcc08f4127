/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** When and by whom a task was ended, and why if it was not done. */
record Ending(Instant doneOn, String doneBy, @Nullable @Sealed(Compartment.CORE) Sensitive<String> reason) {
}
