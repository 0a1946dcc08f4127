/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Why the organisation stops, ends or divides a return; the words stay in the service.
 */
public record GiveReason(@Nullable Sensitive<@Size(max = 2000) String> reason) {

	/** For what needs no body. */
	public static GiveReason none() {
		return new GiveReason(null);
	}

	/** That there is one. */
	public Condition given() {
		return new Condition("reason-missing", this.reason != null && !this.reason.reveal().isBlank());
	}

}
