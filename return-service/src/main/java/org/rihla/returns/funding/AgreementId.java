/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** A donor's agreement. */
record AgreementId(UUID value) implements Identifier {

	public static AgreementId of(String text) {
		return new AgreementId(UUID.fromString(text));
	}

}
