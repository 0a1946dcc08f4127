/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** One leg, in the local time of either end. */
record Segment(@NotNull @Pattern(regexp = "[A-Z]{3}") String from, @NotNull @Pattern(regexp = "[A-Z]{3}") String to,
		@NotNull LocalDateTime departure, @NotNull ZoneId departureZone, @NotNull LocalDateTime arrival,
		@NotNull ZoneId arrivalZone, @NotNull @Pattern(regexp = "[A-Z0-9]{2}") String carrier,
		@NotNull @Pattern(regexp = "[0-9]{1,4}[A-Z]?") String number) {

	Instant leaves() {
		return this.departure.atZone(this.departureZone).toInstant();
	}

	Instant arrives() {
		return this.arrival.atZone(this.arrivalZone).toInstant();
	}

	/** Whether it leads somewhere, forward in time. */
	boolean plausible() {
		return !this.from.equals(this.to) && leaves().isBefore(arrives());
	}

	/** Whether one can change from this leg to the next. */
	boolean connectsTo(Segment next) {
		return this.to.equals(next.from) && !arrives().isAfter(next.leaves());
	}

	/** As a manifest shows it. */
	String inWords() {
		return "%s%s  %s %s (%s) - %s %s (%s)".formatted(this.carrier, this.number, this.from, this.departure,
				this.departureZone, this.to, this.arrival, this.arrivalZone);
	}

	/** Tells where somebody will be, so not printed. */
	@Override
	public String toString() {
		return "Segment";
	}

}
