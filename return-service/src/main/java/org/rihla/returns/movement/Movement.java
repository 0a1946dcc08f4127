/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.rihla.chassis.aggregate.Condition;

/** A flight or charter: planned, locked, changed or called off, and flown. */
class Movement extends SeatedMovement {

	/** For the mapper. */
	@SuppressWarnings("unused")
	private Movement() {
	}

	private Movement(MovementId id, PlanMovement command, String missionCode, String officeCode, String ownerId) {
		super(id, command, missionCode, officeCode, ownerId);
	}

	static Movement plan(MovementId id, PlanMovement command, String missionCode, String officeCode, String ownerId,
			Instant now) {
		Movement movement = new Movement(id, command, missionCode, officeCode, ownerId);
		movement.require(command.itinerary().reveal().conditions(now));
		movement.record(new MovementEvent.MovementPlanned(id, movement.plannedMonth(), now));
		return movement;
	}

	/** The manifest is complete: nobody is added. */
	void lock(Instant now) {
		moveTo(MovementStatus.LOCKED, new Condition("unticketed-seats", !seating().unticketed()));
		record(new MovementEvent.ManifestLocked(id(), plannedMonth(), now));
	}

	/** Somebody is to be added after all. */
	void unlock(GiveReason command, String by, Instant now) {
		moveTo(MovementStatus.PLANNED, command.given());
		note(command.reason("unlock", by, now));
	}

	/** Other times or another way: each plan looks anew at what depends on it. */
	void change(ChangeMovement command, String by, Concerned concerned, Instant now) {
		List<Condition> conditions = new ArrayList<>(List.of(command.why().given()));
		conditions.addAll(List.of(command.itinerary().reveal().conditions(now)));
		allowIn(AHEAD, status(), conditions.toArray(Condition[]::new));
		boolean soon = leavesSoon(now);
		follow(command.itinerary());
		note(command.why().reason("change", by, now));
		record(MovementEvent.MovementChanged.of(id(), concerned, soon || leavesSoon(now), now));
	}

	/** It does not take place. */
	void cancel(GiveReason command, String by, Concerned concerned, Instant now) {
		moveTo(MovementStatus.CANCELLED, command.given());
		releaseAll();
		note(command.reason("cancel", by, now));
		record(MovementEvent.MovementCancelled.of(id(), concerned, leavesSoon(now), now));
	}

	/** Somebody takes the manifest out of the system. */
	void print(GiveReason command, String by, Instant now) {
		require(command.given());
		note(command.reason("print", by, now));
	}

}
