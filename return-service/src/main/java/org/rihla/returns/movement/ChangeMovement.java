/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** Gives a movement other times or another way, and says why. */
record ChangeMovement(@NotNull Sensitive<@Valid Itinerary> itinerary,
		@Nullable Sensitive<@Size(max = 500) String> reason) {

	GiveReason why() {
		return new GiveReason(this.reason);
	}

}
