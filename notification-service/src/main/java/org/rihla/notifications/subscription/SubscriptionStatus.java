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
enum SubscriptionStatus implements Lifecycle<SubscriptionStatus> {

	UNVERIFIED, ACTIVE, REVOKED;

	@Override
	public Set<SubscriptionStatus> next() {
		return switch (this) {
			case UNVERIFIED -> EnumSet.of(ACTIVE, REVOKED);
			case ACTIVE -> EnumSet.of(REVOKED);
			case REVOKED -> EnumSet.noneOf(SubscriptionStatus.class);
		};
	}

}
