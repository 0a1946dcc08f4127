/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.seat.SeatState;
import org.rihla.returns.movement.seat.Seats;
import org.rihla.returns.movement.seat.Tickets;

/**
 * A movement as the caller may see it: legs and tickets are for those who book, the days
 * for those who prepare and receive.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MovementView(MovementId movementId, MovementStatus status, PlanMovement.Kind kind, String plannedMonth,
		int capacity, int free, @Nullable LocalDate departureOn, @Nullable LocalDate arrivalOn,
		@Nullable Sensitive<Itinerary> itinerary, List<SeatsView> seats) {

	private static final Set<String> BOOKING = Set.of("movements-officer");

	private static final Set<String> DAYS = Set.of("movements-officer", "medical-officer", "reintegration-officer");

	static MovementView of(Movement movement, Access access) {
		boolean books = BOOKING.contains(access.role());
		TravelDates dates = DAYS.contains(access.role()) ? movement.itinerary().dates() : null;
		return new MovementView(movement.id(), movement.status(), movement.kind(), movement.plannedMonth().toString(),
				movement.capacity(), movement.free(), (dates != null) ? dates.departureOn() : null,
				(dates != null) ? dates.arrivalOn() : null, books ? Sensitive.of(movement.itinerary()) : null,
				movement.seating().all().stream().map((seats) -> SeatsView.of(seats, books)).toList());
	}

	/** The seats of one group. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record SeatsView(PlanId planId, List<PersonId> personIds, int escorts, int places, SeatState state,
			@Nullable Instant until, @Nullable Sensitive<Tickets> tickets) {

		static SeatsView of(Seats seats, boolean books) {
			return new SeatsView(seats.planId(), seats.personIds(), seats.escorts(), seats.places(), seats.state(),
					seats.until(), books ? seats.tickets() : null);
		}

	}

}
