/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** One decision on eligibility. */
public record DecisionId(UUID value) implements Identifier {

	/** From its text form. */
	public static DecisionId of(String text) {
		return new DecisionId(UUID.fromString(text));
	}

}
