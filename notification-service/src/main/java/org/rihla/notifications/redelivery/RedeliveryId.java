/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Identifies one order to send many again. */
record RedeliveryId(UUID value) implements Identifier {

	/** Reads an id, as it stands in a path. */
	public static RedeliveryId of(String text) {
		return new RedeliveryId(UUID.fromString(text));
	}

}
