/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What was bought: a secret that opens the booking at the carrier. */
record Tickets(@NotNull @Pattern(regexp = "[A-Z0-9]{5,8}") String bookingReference,
		@NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = "[0-9]{13}") String> numbers) {

	/** A secret, so not printed. */
	@Override
	public String toString() {
		return "Tickets";
	}

}
