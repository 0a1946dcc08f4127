/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** That the work began again: who asked for it, who allowed it, and why. */
public record Reopening(String requestedBy, String by, Instant on,
		@Nullable @Sealed(Compartment.CORE) Sensitive<String> reason) {

	/** What must hold before a case is reopened. */
	static Condition[] conditions(ReopenCase command, Act act) {
		return new Condition[] { new Condition("reason-missing", command.reason() != null),
				new Condition("maker-is-checker", !command.requestedBy().toString().equals(act.by())) };
	}

	static Reopening of(ReopenCase command, Act act) {
		return new Reopening(command.requestedBy().toString(), act.by(), act.now(), command.reason());
	}

}
