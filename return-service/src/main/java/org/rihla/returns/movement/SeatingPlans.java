/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Clock;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Service;

/** What follows for seats from what plans do. */
@Service
class SeatingPlans {

	private final AggregateStore<Movement, MovementId> movements;

	private final MovementQueries queries;

	private final MovementRules rules;

	private final Clock clock;

	SeatingPlans(AggregateStore<Movement, MovementId> movements, MovementQueries queries, MovementRules rules,
			Clock clock) {
		this.movements = movements;
		this.queries = queries;
		this.rules = rules;
		this.clock = clock;
	}

	void hold(ReturnEventListener.SeatsWanted wanted, Cause cause) {
		this.movements.update(wanted.movementId(), cause, (movement) -> movement.hold(wanted.planId(),
				new CaseId(wanted.caseId()), wanted.places(), this.rules.hold(), this.clock.instant()));
	}

	void clear(ReturnEventListener.TicketingCleared cleared, Cause cause) {
		this.movements.update(cleared.movementId(), cause,
				(movement) -> movement.clear(cleared.planId(), cleared.until()));
	}

	void release(PlanId plan, Cause cause) {
		this.queries.movementsOf(plan)
			.forEach((id) -> this.movements.update(id, cause,
					(movement) -> movement.release(plan, this.clock.instant())));
	}

	void depart(ReturnEventListener.Departed departed, Cause cause) {
		this.movements.update(departed.movementId(), cause,
				(movement) -> movement.depart(departed.planId(), this.clock.instant()));
	}

}
