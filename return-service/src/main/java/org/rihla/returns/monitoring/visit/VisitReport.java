/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.monitoring.rules.Act;

/**
 * What came of a visit, each part with its own readers.
 *
 * @param on when it took place, failed or was called off
 * @param by who wrote it down
 * @param note why it failed or was called off
 */
public record VisitReport(Instant on, String by, @Sealed(Compartment.CORE) @Nullable Sensitive<VisitFindings> findings,
		@Sealed(Compartment.MEDICAL) @Nullable Sensitive<String> health,
		@Sealed(Compartment.PROTECTION) @Nullable Sensitive<ProtectionFindings> protection,
		@Sealed(Compartment.CORE) @Nullable Sensitive<String> note,
		@Sealed(Compartment.CORE) @Nullable Sensitive<String> lateReason) {

	/** Without findings: it did not take place. */
	static VisitReport without(Instant on, String by, @Nullable Sensitive<String> note,
			@Nullable Sensitive<String> lateReason) {
		return new VisitReport(on, by, null, null, null, note, lateReason);
	}

	/** Of what is called off because all is over. */
	public static VisitReport ended(Act act) {
		return without(act.now(), act.actor(), null, null);
	}

}
