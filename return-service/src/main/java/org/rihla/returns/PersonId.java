/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** A person of a case; opaque here as everywhere. */
public record PersonId(UUID value) implements Identifier {

	public static PersonId of(String text) {
		return new PersonId(UUID.fromString(text));
	}

}
