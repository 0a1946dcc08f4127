/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** One referral to one partner. */
record ReferralId(UUID value) implements Identifier {

	/** From its text form. */
	public static ReferralId of(String text) {
		return new ReferralId(UUID.fromString(text));
	}

}
