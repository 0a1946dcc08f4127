/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** An entry of the waiting list. */
record EntryId(UUID value) implements Identifier {

	public static EntryId of(String text) {
		return new EntryId(UUID.fromString(text));
	}

}
