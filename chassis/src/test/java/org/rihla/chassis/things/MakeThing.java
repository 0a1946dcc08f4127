/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.things;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rihla.chassis.cipher.Sensitive;

/** Asks for a thing. */
record MakeThing(@NotNull @Size(max = 20) String name, @Min(1) Integer size, Boolean blue, Colour colour,
		List<@Valid Part> parts, Sensitive<@Valid Part> secret) {

	/** Something with a fixed set of values. */
	enum Colour {

		RED, GREEN

	}

	/** Something inside. */
	record Part(@NotNull @Size(min = 3) String code) {
	}

}
