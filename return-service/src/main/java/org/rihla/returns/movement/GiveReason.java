/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

/** Says why a manifest is opened again or a movement does not take place. */
record GiveReason(@Nullable Sensitive<@Size(max = 500) String> reason) {

	/** That there is one. */
	Condition given() {
		return new Condition("reason-missing", this.reason != null && !this.reason.reveal().isBlank());
	}

	/** As it is kept. */
	Reason reason(String act, String by, Instant on) {
		if (this.reason == null) {
			throw new IllegalStateException("no reason was given");
		}
		return new Reason(act, by, on, this.reason);
	}

}
