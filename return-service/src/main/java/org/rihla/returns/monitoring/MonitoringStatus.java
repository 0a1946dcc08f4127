/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where a follow-up stands. */
enum MonitoringStatus implements Lifecycle<MonitoringStatus> {

	/** From arrival. */
	OPEN,
	/** Support and visits are over, or the case is closed. */
	ENDED;

	@Override
	public Set<MonitoringStatus> next() {
		return switch (this) {
			case OPEN -> EnumSet.of(ENDED);
			case ENDED -> EnumSet.noneOf(MonitoringStatus.class);
		};
	}

}
