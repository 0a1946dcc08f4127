/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a movement leaves and arrives, in world time and as local days; what plans check
 * papers against.
 */
public record TravelDates(Instant departure, LocalDate departureOn, Instant arrival, LocalDate arrivalOn) {

	private static final Duration SOON = Duration.ofDays(3);

	/** Whether it leaves within days from then, or has left. */
	public boolean soonAfter(Instant time) {
		return this.departure.isBefore(time.plus(SOON));
	}

	/** Personal together with a name, so not printed. */
	@Override
	public String toString() {
		return "TravelDates";
	}

}
