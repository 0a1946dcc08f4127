/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
 * A movement as the caller may see it: legs, tickets and readiness are for those who
 * book, the days for those who prepare and receive; whoever works for one group sees no
 * other.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MovementView(MovementId movementId, MovementStatus status, PlanMovement.Kind kind, String plannedMonth,
		int capacity, int free, @Nullable LocalDate departureOn, @Nullable LocalDate arrivalOn,
		@Nullable Sensitive<Itinerary> itinerary, List<SeatsView> seats) {

	static MovementView of(Movement movement, List<TravellingGroup> groups, Access access) {
		boolean books = MovementReading.BOOKING.by(access.role());
		TravelDates dates = MovementReading.DAYS.by(access.role()) ? movement.dates().orElse(null) : null;
		Map<PlanId, TravellingGroup> byPlan = groups.stream()
			.collect(Collectors.toMap(TravellingGroup::planId, Function.identity()));
		return new MovementView(movement.id(), movement.status(), movement.kind(), movement.plannedMonth().toString(),
				movement.capacity(), movement.free(), (dates != null) ? dates.departureOn() : null,
				(dates != null) ? dates.arrivalOn() : null,
				(books && movement.dates().isPresent()) ? movement.itinerary() : null,
				movement.seating()
					.all()
					.stream()
					.filter((seats) -> movement.keepers().show(seats.planId(), movement.officeCode(), access))
					.map((seats) -> SeatsView.of(seats, books ? byPlan.get(seats.planId()) : null, books))
					.toList());
	}

	/**
	 * The seats of one group, or of the part of it that shares their fate.
	 *
	 * @param stage where the plan stands
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record SeatsView(PlanId planId, List<PersonId> personIds, int escorts, int places, SeatState state,
			@Nullable Instant until, @Nullable Sensitive<Tickets> tickets, @Nullable String stage,
			@Nullable List<Readiness> readiness) {

		static SeatsView of(Seats seats, @Nullable TravellingGroup group, boolean books) {
			return new SeatsView(seats.planId(), seats.personIds(), seats.escorts(), seats.places(), seats.state(),
					seats.until(), books ? seats.tickets() : null, (group != null) ? group.stage() : null,
					(group != null && seats.taken())
							? seats.personIds().stream().map((person) -> Readiness.of(person, group)).toList() : null);
		}

	}

	/**
	 * How ready one traveller is.
	 *
	 * @param missing codes of what the next step of the plan waits for
	 */
	record Readiness(PersonId personId, List<String> missing) {

		static Readiness of(PersonId person, TravellingGroup group) {
			return new Readiness(person, group.missing(person));
		}

	}

}
