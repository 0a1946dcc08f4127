/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** The file of one group. */
public record CaseId(UUID value) implements Identifier {

	/** From its text form. */
	public static CaseId of(String text) {
		return new CaseId(UUID.fromString(text));
	}

}
