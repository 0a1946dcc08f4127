/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.List;

import com.mongodb.client.model.Filters;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/** Lists of movements. */
@Component
class MovementQueries {

	private static final int OF_ONE_PLAN = 250;

	private final AggregateStore<Movement, MovementId> movements;

	MovementQueries(AggregateStore<Movement, MovementId> movements) {
		this.movements = movements;
	}

	/** Movements on which a group has or had seats, for listeners. */
	List<MovementId> movementsOf(PlanId plan) {
		return this.movements.ids(Filters.eq("state.seats.planId", plan.value().toString()), OF_ONE_PLAN);
	}

}
