/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/**
 * Where a plan stands; the switch is its whole life. An amendment leaves it ACTIVE: only
 * its newest version moves. Source: domain guide, "ReintegrationPlan".
 */
enum ReintegrationPlanStatus implements Lifecycle<ReintegrationPlanStatus> {

	DRAFT, ASSESSED, SUBMITTED, APPROVED, ACTIVE, SUSPENDED, COMPLETED, REJECTED, DECLINED, TERMINATED;

	@Override
	public Set<ReintegrationPlanStatus> next() {
		return switch (this) {
			case DRAFT -> EnumSet.of(ASSESSED, DECLINED, TERMINATED);
			case ASSESSED -> EnumSet.of(SUBMITTED, DECLINED, TERMINATED);
			case SUBMITTED -> EnumSet.of(APPROVED, ASSESSED, REJECTED, DECLINED, TERMINATED);
			case APPROVED -> EnumSet.of(ACTIVE, DECLINED, TERMINATED);
			case ACTIVE -> EnumSet.of(SUSPENDED, COMPLETED, DECLINED, TERMINATED);
			case SUSPENDED -> EnumSet.of(ACTIVE, DECLINED, TERMINATED);
			case COMPLETED, REJECTED, DECLINED, TERMINATED -> EnumSet.noneOf(ReintegrationPlanStatus.class);
		};
	}

	/** Whether it is the person's current plan. */
	boolean open() {
		return !next().isEmpty();
	}

}
