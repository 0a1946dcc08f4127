/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** One possible duplicate of a case. */
public record MatchId(UUID value) implements Identifier {

	/** From its text form. */
	public static MatchId of(String text) {
		return new MatchId(UUID.fromString(text));
	}

}
