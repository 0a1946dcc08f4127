/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Id of one gate; random, so that it does not tell which gate it is. */
public record GateId(UUID value) implements Identifier {

	/** From its text form. */
	public static GateId of(String text) {
		return new GateId(UUID.fromString(text));
	}

}
