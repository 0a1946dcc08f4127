/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Identifies one uploaded table. */
record ImportId(UUID value) implements Identifier {

	/** From its text form. */
	public static ImportId of(String text) {
		return new ImportId(UUID.fromString(text));
	}

}
