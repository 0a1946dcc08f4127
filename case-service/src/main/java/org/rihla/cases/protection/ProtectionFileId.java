/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Id of a protection file; random, and linked for its readers only. */
record ProtectionFileId(UUID value) implements Identifier {

	/** From its text form. */
	public static ProtectionFileId of(String text) {
		return new ProtectionFileId(UUID.fromString(text));
	}

}
