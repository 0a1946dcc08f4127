/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Money set aside for one activity of one group. */
record ReservationId(UUID value) implements Identifier {

	public static ReservationId of(String text) {
		return new ReservationId(UUID.fromString(text));
	}

}
