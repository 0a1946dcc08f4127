/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.monitoring.rules.Act;

/** A visit is not needed any more. */
public record CancelVisit(@NotNull Sensitive<@Size(min = 1, max = 1000) String> reason) {

	/** The report as written down. */
	public VisitReport report(Act act) {
		return VisitReport.without(act.now(), act.actor(), this.reason, null);
	}

}
