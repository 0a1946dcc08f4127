/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Id of a review of a protection file. */
record ReviewId(UUID value) implements Identifier {

	/** From its text form. */
	public static ReviewId of(String text) {
		return new ReviewId(UUID.fromString(text));
	}

}
