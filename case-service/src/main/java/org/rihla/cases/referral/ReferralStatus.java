/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/**
 * Where a referral stands, as far as it is built; the switch is its whole life.
 */
enum ReferralStatus implements Lifecycle<ReferralStatus> {

	DRAFT, SENT, ACCEPTED, REJECTED, REVOKED;

	@Override
	public Set<ReferralStatus> next() {
		return switch (this) {
			case DRAFT -> EnumSet.of(SENT, REVOKED);
			case SENT -> EnumSet.of(ACCEPTED, REJECTED, REVOKED);
			case ACCEPTED -> EnumSet.of(REVOKED);
			case REJECTED, REVOKED -> EnumSet.noneOf(ReferralStatus.class);
		};
	}

	/** Whether the partner may still act on it, or soon may. */
	boolean open() {
		return next().contains(REVOKED);
	}

}
