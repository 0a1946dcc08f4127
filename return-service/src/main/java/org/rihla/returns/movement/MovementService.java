/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Clock;
import java.util.Objects;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The acts on a movement, and what follows for it from what plans do. */
@Service
class MovementService {

	private final AggregateStore<Movement, MovementId> movements;

	private final MovementQueries queries;

	private final MovementRules rules;

	private final String missionCode;

	private final Clock clock;

	MovementService(AggregateStore<Movement, MovementId> movements, MovementQueries queries, MovementRules rules,
			@Value("${rihla.mission:MA}") String missionCode, Clock clock) {
		this.movements = movements;
		this.queries = queries;
		this.rules = rules;
		this.missionCode = missionCode;
		this.clock = clock;
	}

	Movement plan(PlanMovement command, Creation creation) {
		Caller caller = creation.access().caller();
		String office = Objects.requireNonNull(caller.office(), "staff have an office");
		return this.movements.create(creation, () -> Movement.plan(new MovementId(creation.newId()), command,
				this.missionCode, office, caller.subject(), this.clock.instant()));
	}

	Movement get(MovementId id, Access access) {
		return this.movements.get(id, access);
	}

	Movement recordTickets(MovementId id, RecordTickets command, Change change) {
		return this.movements.update(id, change, (movement) -> movement.recordTickets(command, this.clock.instant()));
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
