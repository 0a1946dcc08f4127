/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where one help stands. Source: domain guide, "ReintegrationPlan". */
public enum MeasureStatus implements Lifecycle<MeasureStatus> {

	/** Agreed. */
	PLANNED,
	/** Offers are asked for. */
	PROCURING,
	/** Asked of its provider. */
	ORDERED,
	/** Said to be there. */
	DELIVERED,
	/** Another human has seen that it is. */
	VERIFIED,
	/** Another human has seen that it is not, or not as agreed. */
	DISPUTED,
	/** Will not come. */
	CANCELLED;

	@Override
	public Set<MeasureStatus> next() {
		return switch (this) {
			case PLANNED -> EnumSet.of(PROCURING, CANCELLED);
			case PROCURING -> EnumSet.of(ORDERED, CANCELLED);
			case ORDERED -> EnumSet.of(DELIVERED, CANCELLED);
			case DELIVERED -> EnumSet.of(VERIFIED, DISPUTED);
			case DISPUTED -> EnumSet.of(DELIVERED, CANCELLED);
			case VERIFIED, CANCELLED -> EnumSet.noneOf(MeasureStatus.class);
		};
	}

	/** Whether nothing more will happen to it. */
	public boolean settled() {
		return this == VERIFIED || this == CANCELLED;
	}

	/** Whether something was delivered that no new version may take back. */
	public boolean delivered() {
		return this == DELIVERED || this == VERIFIED || this == DISPUTED;
	}

	/** Whether its provider was asked and knows of it. */
	public boolean knownOutside() {
		return this == ORDERED || delivered();
	}

}
