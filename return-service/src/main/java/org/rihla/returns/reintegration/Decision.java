/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Why something was decided, and by whom.
 *
 * @param what wire name of what it led to
 */
record Decision(String what, String by, Instant on, @Sealed(Compartment.CORE) @Nullable Sensitive<String> reason,
		@Sealed(Compartment.CORE) @Nullable Sensitive<String> comment) {
}
