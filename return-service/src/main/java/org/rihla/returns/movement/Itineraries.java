/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Refusal;

import org.springframework.stereotype.Component;

/** For the room of the plans: when a movement leaves and arrives. */
@Component
public class Itineraries {

	private final AggregateStore<Movement, MovementId> movements;

	Itineraries(AggregateStore<Movement, MovementId> movements) {
		this.movements = movements;
	}

	/**
	 * The dates that papers are checked against.
	 * @throws Refusal.NotFound when there is no such movement
	 */
	public TravelDates datesOf(MovementId movement) {
		return this.movements.find(movement)
			.orElseThrow(() -> new Refusal.NotFound("movement", movement))
			.itinerary()
			.reveal()
			.dates();
	}

}
