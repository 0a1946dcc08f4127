/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** One screening of one person. */
public record ScreeningId(UUID value) implements Identifier {

	/** From its text form. */
	public static ScreeningId of(String text) {
		return new ScreeningId(UUID.fromString(text));
	}

}
