/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.time.Instant;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** That a case goes first by one step for a reason of the office's own. */
public record PriorityRaise(String by, Instant on, @Sealed(Compartment.CORE) Sensitive<String> reason) {

	/** One step more urgent, 1 at most. */
	public int applied(int priority) {
		return Math.max(1, priority - 1);
	}

}
