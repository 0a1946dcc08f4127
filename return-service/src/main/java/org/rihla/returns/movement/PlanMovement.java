/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Plans a flight or charter.
 *
 * @param capacity seats that may be given to people of ours
 */
record PlanMovement(@NotNull Kind kind, @NotNull Sensitive<@Valid Itinerary> itinerary,
		@Min(1) @Max(600) int capacity) {

	/** What kind of movement. */
	enum Kind {

		/** Seats on a scheduled flight. */
		COMMERCIAL,
		/** A whole aircraft. */
		CHARTER

	}

}
