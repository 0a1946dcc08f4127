/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;
import org.rihla.returns.plan.guard.Column;

/**
 * Where the return of a group stands; the switch is its whole life. From every status
 * before departure a way leads to {@link #WITHDRAWN}.
 */
enum ReturnPlanStatus implements Lifecycle<ReturnPlanStatus> {

	DRAFT, COUNSELLED, DECLARED, PREPARING, HELD, TICKETED, READY, DEPARTED, ARRIVED, WITHDRAWN;

	@Override
	public Set<ReturnPlanStatus> next() {
		return switch (this) {
			case DRAFT -> EnumSet.of(COUNSELLED, WITHDRAWN);
			case COUNSELLED -> EnumSet.of(DECLARED, WITHDRAWN);
			case DECLARED -> EnumSet.of(PREPARING, WITHDRAWN);
			case PREPARING -> EnumSet.of(HELD, WITHDRAWN);
			case HELD -> EnumSet.of(TICKETED, WITHDRAWN);
			case TICKETED -> EnumSet.of(READY, WITHDRAWN);
			case READY -> EnumSet.of(DEPARTED, WITHDRAWN);
			case DEPARTED -> EnumSet.of(ARRIVED);
			case ARRIVED, WITHDRAWN -> EnumSet.noneOf(ReturnPlanStatus.class);
		};
	}

	/** Every status from this one to {@code last}, in the order of life. */
	Set<ReturnPlanStatus> to(ReturnPlanStatus last) {
		return EnumSet.range(this, last);
	}

	/** Whether people of such a plan may not be in a second one. */
	boolean open() {
		return this != ARRIVED && this != WITHDRAWN;
	}

	/** What the plan is to be made fit for. */
	Column ahead() {
		return switch (this) {
			case DRAFT, COUNSELLED -> Column.DECLARE;
			case DECLARED, PREPARING -> Column.SEATS;
			case HELD -> Column.TICKETING;
			case TICKETED -> Column.READY;
			case READY, DEPARTED, ARRIVED, WITHDRAWN -> Column.DEPART;
		};
	}

}
