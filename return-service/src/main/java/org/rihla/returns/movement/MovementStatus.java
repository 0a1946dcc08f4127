/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where a movement stands: it has flown when every group that held seats is settled. */
enum MovementStatus implements Lifecycle<MovementStatus> {

	PLANNED, LOCKED, FLOWN, CANCELLED;

	@Override
	public Set<MovementStatus> next() {
		return switch (this) {
			case PLANNED -> EnumSet.of(LOCKED, FLOWN, CANCELLED);
			case LOCKED -> EnumSet.of(PLANNED, FLOWN, CANCELLED);
			case FLOWN, CANCELLED -> EnumSet.noneOf(MovementStatus.class);
		};
	}

}
