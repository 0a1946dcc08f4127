/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/**
 * Where a subscription stands; the switch is its whole life.
 */
public enum SubscriptionStatus implements Lifecycle<SubscriptionStatus> {

	/** Its endpoint, or its new one, has yet to prove that it belongs to the partner. */
	UNVERIFIED,
	/** Notices flow. */
	ACTIVE,
	/** Its endpoint fails: from time to time it is tried whether it works again. */
	DEGRADED,
	/** Nothing is sent; notices are kept. */
	PAUSED,
	/** Ended for good. */
	REVOKED;

	@Override
	public Set<SubscriptionStatus> next() {
		return switch (this) {
			case UNVERIFIED -> EnumSet.of(ACTIVE, REVOKED);
			case ACTIVE -> EnumSet.of(UNVERIFIED, DEGRADED, PAUSED, REVOKED);
			case DEGRADED -> EnumSet.of(UNVERIFIED, ACTIVE, PAUSED, REVOKED);
			case PAUSED -> EnumSet.of(UNVERIFIED, ACTIVE, REVOKED);
			case REVOKED -> EnumSet.noneOf(SubscriptionStatus.class);
		};
	}

}
