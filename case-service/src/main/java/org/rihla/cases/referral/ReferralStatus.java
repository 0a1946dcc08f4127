/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where a referral stands; the switch is its whole life. */
enum ReferralStatus implements Lifecycle<ReferralStatus> {

	DRAFT, SENT, ACCEPTED, REJECTED, IN_PROGRESS, DONE, REVOKED, EXPIRED;

	@Override
	public Set<ReferralStatus> next() {
		return switch (this) {
			case DRAFT -> EnumSet.of(SENT, REVOKED);
			case SENT -> EnumSet.of(ACCEPTED, REJECTED, REVOKED, EXPIRED);
			case ACCEPTED -> EnumSet.of(IN_PROGRESS, REVOKED);
			case IN_PROGRESS -> EnumSet.of(DONE, REVOKED);
			case REJECTED, DONE, REVOKED, EXPIRED -> EnumSet.noneOf(ReferralStatus.class);
		};
	}

	/** Whether the partner may still act on it, or soon may. */
	boolean open() {
		return next().contains(REVOKED);
	}

}
