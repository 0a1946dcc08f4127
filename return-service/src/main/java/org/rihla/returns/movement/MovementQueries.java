/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/** Finds the movements that an event or a moment concerns. */
@Component
class MovementQueries {

	private static final int OF_ONE_PLAN = 250;

	private static final int OF_ONE_RUN = 1000;

	private final AggregateStore<Movement, MovementId> movements;

	MovementQueries(AggregateStore<Movement, MovementId> movements) {
		this.movements = movements;
	}

	/** Movements on which a group has or had seats, for listeners. */
	List<MovementId> movementsOf(PlanId plan) {
		return this.movements.ids(Filters.eq("state.seating.all.planId", plan.value().toString()), OF_ONE_PLAN);
	}

	/** Those on which a hold is over. */
	List<MovementId> holdsOver(Instant now) {
		return this.movements.ids(Filters.lte("state.nextEnd", now.toString()), OF_ONE_RUN);
	}

}
