/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.rihla.chassis.aggregate.Lifecycle;
import org.rihla.returns.plan.guard.Column;

/**
 * Where the return of a group stands; the switch is its whole life. From every status
 * before boarding a way leads to {@link #WITHDRAWN}, and what no longer holds leads back
 * to {@link #PREPARING}.
 */
enum ReturnPlanStatus implements Lifecycle<ReturnPlanStatus> {

	DRAFT, COUNSELLED, DECLARED, PREPARING, HELD, TICKETED, READY, DEPARTED, ARRIVED, COMPLETED, SUSPENDED, WITHDRAWN,
	CANCELLED, FAILED;

	@Override
	public Set<ReturnPlanStatus> next() {
		return switch (this) {
			case DRAFT -> orAside(COUNSELLED);
			case COUNSELLED -> orAside(DECLARED);
			case DECLARED -> orAside(PREPARING);
			case PREPARING -> orAside(HELD, TICKETED, FAILED);
			case HELD -> orAside(TICKETED, PREPARING);
			case TICKETED -> orAside(READY, PREPARING);
			case READY -> orAside(DEPARTED, TICKETED, PREPARING);
			case SUSPENDED ->
				EnumSet.of(DRAFT, COUNSELLED, DECLARED, PREPARING, HELD, TICKETED, READY, WITHDRAWN, CANCELLED);
			case DEPARTED -> EnumSet.of(ARRIVED, PREPARING, FAILED);
			case ARRIVED -> EnumSet.of(COMPLETED);
			case COMPLETED, WITHDRAWN, CANCELLED, FAILED -> EnumSet.noneOf(ReturnPlanStatus.class);
		};
	}

	/** Every status from this one to {@code last}, in the order of life. */
	Set<ReturnPlanStatus> to(ReturnPlanStatus last) {
		return EnumSet.range(this, last);
	}

	/** Where people may still stay. */
	static Set<ReturnPlanStatus> withdrawable() {
		return Arrays.stream(values())
			.filter(ReturnPlanStatus::beforeBoarding)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(ReturnPlanStatus.class)));
	}

	/** Whether nobody has boarded and nothing has ended. */
	boolean beforeBoarding() {
		return compareTo(READY) <= 0 || this == SUSPENDED;
	}

	/** Whether people of such a plan may not be in a second one. */
	boolean open() {
		return beforeBoarding() || this == DEPARTED;
	}

	/** Whether there are seats or tickets, and all that they need. */
	boolean booked() {
		return this == HELD || this == TICKETED || this == READY;
	}

	/** What the plan is to be made fit for. */
	Column ahead() {
		return switch (this) {
			case DRAFT, COUNSELLED -> Column.DECLARE;
			case DECLARED, PREPARING, SUSPENDED -> Column.SEATS;
			case HELD -> Column.TICKETING;
			case TICKETED -> Column.READY;
			case READY, DEPARTED, ARRIVED, COMPLETED, WITHDRAWN, CANCELLED, FAILED -> Column.DEPART;
		};
	}

	private static Set<ReturnPlanStatus> orAside(ReturnPlanStatus... next) {
		Set<ReturnPlanStatus> all = EnumSet.of(SUSPENDED, WITHDRAWN, CANCELLED);
		all.addAll(Set.of(next));
		return all;
	}

}
