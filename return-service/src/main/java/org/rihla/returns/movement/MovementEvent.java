/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.seat.Seats;

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
			case SeatHoldExpired _ -> "movement.holdExpired";
			case SeatsTicketed _ -> "movement.seatsTicketed";
			case SeatsReleased _ -> "movement.seatsReleased";
			case ManifestLocked _ -> "movement.locked";
			case MovementChanged _ -> "movement.changed";
			case MovementCancelled _ -> "movement.cancelled";
			case MovementFlown _ -> "movement.flown";
		};
	}

	/** Those who receive people are told when their journey changes. */
	@Override
	default DataClass dataClass() {
		return (this instanceof MovementChanged || this instanceof MovementCancelled) ? DataClass.PARTNER
				: DataClass.INTERNAL;
	}

	/** A flight or charter is planned. */
	record MovementPlanned(MovementId movementId, YearMonth plannedMonth, Instant occurredOn) implements MovementEvent {
	}

	/** The seats asked for are held until then. */
	record SeatsHeld(CaseId caseId, MovementId movementId, PlanId planId, int places, @Nullable Instant until,
			Instant occurredOn) implements MovementEvent {

		static SeatsHeld of(MovementId movement, Seats seats, Instant on) {
			return new SeatsHeld(seats.caseId(), movement, seats.planId(), seats.places(), seats.until(), on);
		}

	}

	/** The seats asked for are not free. */
	record SeatsRefused(CaseId caseId, MovementId movementId, PlanId planId, int places,
			Instant occurredOn) implements MovementEvent {
	}

	/** Nobody bought tickets in time: the seats are free again. */
	record SeatHoldExpired(CaseId caseId, MovementId movementId, PlanId planId, int places, Instant until,
			Instant occurredOn) implements MovementEvent {

		static SeatHoldExpired of(MovementId movement, Seats seats, Instant on) {
			return new SeatHoldExpired(seats.caseId(), movement, seats.planId(), seats.places(), seats.heldUntil(), on);
		}

	}

	/** Tickets are bought for these seats. */
	record SeatsTicketed(CaseId caseId, MovementId movementId, PlanId planId, int places,
			Instant occurredOn) implements MovementEvent {

		static SeatsTicketed of(MovementId movement, Seats seats, Instant on) {
			return new SeatsTicketed(seats.caseId(), movement, seats.planId(), seats.places(), on);
		}

	}

	/** The seats are free again. */
	record SeatsReleased(CaseId caseId, MovementId movementId, PlanId planId, int places,
			Instant occurredOn) implements MovementEvent {

		static SeatsReleased of(MovementId movement, Seats seats, Instant on) {
			return new SeatsReleased(seats.caseId(), movement, seats.planId(), seats.places(), on);
		}

	}

	/** The manifest is complete. */
	record ManifestLocked(MovementId movementId, YearMonth plannedMonth, Instant occurredOn) implements MovementEvent {
	}

	/** It leaves at another time or goes another way. */
	record MovementChanged(MovementId movementId, List<PlanId> planIds, List<UUID> receptionIds,
			List<UUID> receivingPartnerIds, boolean departureSoon, Instant occurredOn) implements MovementEvent {

		static MovementChanged of(MovementId movement, Concerned concerned, boolean soon, Instant on) {
			return new MovementChanged(movement, concerned.planIds(), concerned.receptionIds(),
					concerned.receivingPartnerIds(), soon, on);
		}

	}

	/** It does not take place. */
	record MovementCancelled(MovementId movementId, List<PlanId> planIds, List<UUID> receptionIds,
			List<UUID> receivingPartnerIds, boolean departureSoon, Instant occurredOn) implements MovementEvent {

		static MovementCancelled of(MovementId movement, Concerned concerned, boolean soon, Instant on) {
			return new MovementCancelled(movement, concerned.planIds(), concerned.receptionIds(),
					concerned.receivingPartnerIds(), soon, on);
		}

	}

	/** Everybody on it has left. */
	record MovementFlown(MovementId movementId, YearMonth plannedMonth, Instant occurredOn) implements MovementEvent {
	}

}
