/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where somebody who waits stands. Source: domain guide, waiting list. */
enum WaitlistStatus implements Lifecycle<WaitlistStatus> {

	WAITING, OFFERED, STALE, PLACED, LEFT;

	@Override
	public Set<WaitlistStatus> next() {
		return switch (this) {
			case WAITING -> EnumSet.of(OFFERED, STALE, LEFT);
			case OFFERED -> EnumSet.of(PLACED, WAITING, STALE, LEFT);
			case STALE -> EnumSet.of(WAITING, LEFT);
			case PLACED, LEFT -> EnumSet.noneOf(WaitlistStatus.class);
		};
	}

	/** Whether it waits for something still. */
	boolean open() {
		return !next().isEmpty();
	}

}
