/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.returns.movement.seat.SeatState;

/**
 * One line of the list of movements.
 *
 * @param seats how many there are in each state
 * @param nextEnd when the next hold is over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MovementRow(MovementId movementId, MovementStatus status, PlanMovement.Kind kind, String officeCode,
		String plannedMonth, @Nullable LocalDate departureOn, @Nullable LocalDate arrivalOn, int capacity, int free,
		Map<SeatState, Integer> seats, @Nullable Instant nextEnd) {

	static MovementRow of(Movement movement, Access access) {
		TravelDates dates = MovementReading.DAYS.by(access.role()) ? movement.dates().orElse(null) : null;
		return new MovementRow(movement.id(), movement.status(), movement.kind(), movement.officeCode(),
				movement.plannedMonth().toString(), (dates != null) ? dates.departureOn() : null,
				(dates != null) ? dates.arrivalOn() : null, movement.capacity(), movement.free(),
				movement.seating().count(), movement.nextEnd());
	}

}
