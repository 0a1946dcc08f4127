/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** An organisation outside; kept by notification-service. */
public record PartnerId(UUID value) implements Identifier {

	/** From its text form. */
	public static PartnerId of(String text) {
		return new PartnerId(UUID.fromString(text));
	}

}
