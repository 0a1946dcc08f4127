/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

/** Decides something, for a reason. */
record Because(@Nullable Sensitive<@Size(min = 1, max = 1000) String> reason,
		@Nullable Sensitive<@Size(min = 1, max = 2000) String> comment) {

	static Because unsaid() {
		return new Because(null, null);
	}

	Condition reasoned() {
		return new Condition("reason-missing", this.reason != null);
	}

	Condition commented() {
		return new Condition("comment-missing", this.comment != null);
	}

}
