/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rihla.chassis.aggregate.Condition;

/** The legs of one journey, in order. */
record Itinerary(@NotEmpty @Size(max = 6) List<@NotNull @Valid Segment> segments) {

	/** Whether each leg is plausible and leads to the next. */
	boolean consistent() {
		return this.segments.stream().allMatch(Segment::plausible) && IntStream.range(1, this.segments.size())
			.allMatch((i) -> this.segments.get(i - 1).connectsTo(this.segments.get(i)));
	}

	/** What legs have to meet when they are planned or changed. */
	Condition[] conditions(Instant now) {
		return new Condition[] { new Condition("segments-inconsistent", consistent()),
				new Condition("departure-in-past", dates().departure().isAfter(now)) };
	}

	TravelDates dates() {
		Segment first = this.segments.getFirst();
		Segment last = this.segments.getLast();
		return new TravelDates(first.leaves(), first.departure().toLocalDate(), last.arrives(),
				last.arrival().toLocalDate());
	}

	/** The only thing that others hear of the date. */
	YearMonth month() {
		return YearMonth.from(this.segments.getFirst().departure());
	}

	/** Tells where somebody will be, so not printed. */
	@Override
	public String toString() {
		return "Itinerary";
	}

}
