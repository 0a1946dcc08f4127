/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;

/**
 * What others may hear about a movement: its month, never its day, and how many seats
 * whose group has.
 */
sealed interface MovementEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case MovementPlanned _ -> "movement.planned";
			case SeatsHeld _ -> "movement.seatsHeld";
			case SeatsRefused _ -> "movement.seatsRefused";
			case SeatsTicketed _ -> "movement.seatsTicketed";
			case SeatsReleased _ -> "movement.seatsReleased";
			case MovementFlown _ -> "movement.flown";
		};
	}

	/** A flight or charter is planned. */
	record MovementPlanned(MovementId movementId, YearMonth plannedMonth, Instant occurredOn) implements MovementEvent {
	}

	/** The seats asked for are held until then. */
	record SeatsHeld(CaseId caseId, MovementId movementId, PlanId planId, int places, @Nullable Instant until,
			Instant occurredOn) implements MovementEvent {
	}

	/** The seats asked for are not free. */
	record SeatsRefused(CaseId caseId, MovementId movementId, PlanId planId, int places,
			Instant occurredOn) implements MovementEvent {
	}

	/** Tickets are bought for these seats. */
	record SeatsTicketed(CaseId caseId, MovementId movementId, PlanId planId, int places,
			Instant occurredOn) implements MovementEvent {
	}

	/** The seats are free again. */
	record SeatsReleased(CaseId caseId, MovementId movementId, PlanId planId, int places,
			Instant occurredOn) implements MovementEvent {
	}

	/** Everybody on it has left. */
	record MovementFlown(MovementId movementId, YearMonth plannedMonth, Instant occurredOn) implements MovementEvent {
	}

}
