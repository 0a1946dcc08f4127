/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;

/** Lets these people return in a plan of their own. */
public record Split(@NotEmpty @Size(max = 20) Set<@NotNull PersonId> personIds,
		@Nullable Sensitive<@Size(max = 2000) String> reason) {

	/** That it is said why. */
	public List<Condition> reasoned() {
		return List.of(new GiveReason(this.reason).given());
	}

}
