/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** A person within a case. */
public record PersonId(UUID value) implements Identifier {

	/** From its text form. */
	public static PersonId of(String text) {
		return new PersonId(UUID.fromString(text));
	}

}
