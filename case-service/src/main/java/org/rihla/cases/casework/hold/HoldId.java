/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.hold;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Id of a hold. */
public record HoldId(UUID value) implements Identifier {

	/** From its text form. */
	public static HoldId of(String text) {
		return new HoldId(UUID.fromString(text));
	}

}
