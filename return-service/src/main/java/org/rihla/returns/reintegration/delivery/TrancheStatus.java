/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where one part of the money stands. Source: domain guide, "ReintegrationPlan". */
public enum TrancheStatus implements Lifecycle<TrancheStatus> {

	/** Its day has not come. */
	PLANNED,
	/** It may be asked for. */
	DUE,
	/** It was asked for. */
	REQUESTED,
	/** A second human agrees. */
	APPROVED,
	/** A third human has paid it. */
	DISBURSED,
	/** The returnee has it. */
	CONFIRMED,
	/** It did not arrive. */
	FAILED,
	/** It will not be paid. */
	CANCELLED,
	/** The time of support is over. */
	EXPIRED;

	@Override
	public Set<TrancheStatus> next() {
		return switch (this) {
			case PLANNED -> EnumSet.of(DUE, CANCELLED, EXPIRED);
			case DUE -> EnumSet.of(REQUESTED, CANCELLED, EXPIRED);
			case REQUESTED -> EnumSet.of(APPROVED, DUE, CANCELLED, EXPIRED);
			case APPROVED -> EnumSet.of(DISBURSED, CANCELLED, EXPIRED);
			case DISBURSED -> EnumSet.of(CONFIRMED, FAILED);
			case FAILED -> EnumSet.of(REQUESTED);
			case CONFIRMED, CANCELLED, EXPIRED -> EnumSet.noneOf(TrancheStatus.class);
		};
	}

	/** Whether it can still be cancelled or expire. */
	public boolean unpaid() {
		return next().contains(CANCELLED);
	}

	/** Whether nothing more will happen to it. */
	public boolean settled() {
		return next().isEmpty();
	}

	/** Whether its money is asked for or gone. */
	public boolean drawn() {
		return switch (this) {
			case REQUESTED, APPROVED, DISBURSED, CONFIRMED -> true;
			case PLANNED, DUE, FAILED, CANCELLED, EXPIRED -> false;
		};
	}

	/** Whether its money is gone. */
	public boolean paid() {
		return this == DISBURSED || this == CONFIRMED;
	}

}
