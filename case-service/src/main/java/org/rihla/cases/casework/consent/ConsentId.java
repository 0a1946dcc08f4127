/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** One consent of one person. */
public record ConsentId(UUID value) implements Identifier {

	/** From its text form. */
	public static ConsentId of(String text) {
		return new ConsentId(UUID.fromString(text));
	}

}
