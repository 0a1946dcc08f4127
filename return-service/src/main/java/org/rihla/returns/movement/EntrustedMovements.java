/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/** Lets those who work for a group look at the movements on which it has seats. */
@Component
public class EntrustedMovements {

	private final AggregateStore<Movement, MovementId> movements;

	private final MovementQueries queries;

	private final TravellingGroups groups;

	EntrustedMovements(AggregateStore<Movement, MovementId> movements, MovementQueries queries,
			TravellingGroups groups) {
		this.movements = movements;
		this.queries = queries;
		this.groups = groups;
	}

	/**
	 * Asks anew who works for the group: after it took seats, or after its plan changed
	 * hands, so that whichever comes last has seen the other.
	 */
	public void entrust(PlanId plan, Cause cause) {
		this.groups.keeper(plan)
			.ifPresent((keeper) -> this.queries.movementsOf(plan)
				.forEach((id) -> this.movements.update(id, cause.and("keeper"),
						(movement) -> movement.entrust(keeper))));
	}

}
