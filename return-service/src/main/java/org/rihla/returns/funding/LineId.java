/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** A budget line of an agreement. */
record LineId(UUID value) implements Identifier {

	public static LineId of(String text) {
		return new LineId(UUID.fromString(text));
	}

}
