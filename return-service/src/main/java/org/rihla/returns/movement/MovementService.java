/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Clock;
import java.util.Objects;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.entry.LateEntryRule;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The acts on a movement. */
@Service
class MovementService {

	private final AggregateStore<Movement, MovementId> movements;

	private final TravellingGroups groups;

	private final String missionCode;

	private final LateEntryRule lateEntries;

	private final Clock clock;

	MovementService(AggregateStore<Movement, MovementId> movements, TravellingGroups groups,
			@Value("${rihla.mission:MA}") String missionCode, LateEntryRule lateEntries, Clock clock) {
		this.movements = movements;
		this.groups = groups;
		this.missionCode = missionCode;
		this.lateEntries = lateEntries;
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
		return this.movements.update(id, change, (movement) -> movement.recordTickets(command,
				this.lateEntries.occurrence(command, this.clock.instant())));
	}

	Movement releaseSeats(MovementId id, ReleaseSeats command, Change change) {
		return this.movements.update(id, change,
				(movement) -> movement.release(command.planId(), this.clock.instant()));
	}

	Movement lock(MovementId id, Change change) {
		return this.movements.update(id, change, (movement) -> movement.lock(this.clock.instant()));
	}

	Movement unlock(MovementId id, GiveReason command, Change change) {
		return this.movements.update(id, change,
				(movement) -> movement.unlock(command, change.actor(), this.clock.instant()));
	}

	Movement change(MovementId id, ChangeMovement command, Change change) {
		Concerned concerned = concerned(id, change.access());
		return this.movements.update(id, change,
				(movement) -> movement.change(command, change.actor(), concerned, this.clock.instant()));
	}

	Movement cancel(MovementId id, GiveReason command, Change change) {
		Concerned concerned = concerned(id, change.access());
		return this.movements.update(id, change,
				(movement) -> movement.cancel(command, change.actor(), concerned, this.clock.instant()));
	}

	/**
	 * Asked before the movement is touched; the version seen says that it is the same.
	 */
	private Concerned concerned(MovementId id, Access access) {
		return Concerned.of(get(id, access).seating().plans(), this.groups);
	}

}
