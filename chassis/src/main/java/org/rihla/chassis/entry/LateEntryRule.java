/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.entry;

import java.time.Duration;
import java.time.Instant;

import org.rihla.chassis.calendar.WorkingCalendar;

/**
 * From when on an entry has to say why it comes so late.
 *
 * @param after working days that may lie between a fact and its entry
 */
public record LateEntryRule(WorkingCalendar calendar, int after) {

	/** No calendar needs to reach back to any year that somebody types. */
	private static final Duration SURELY_LATE = Duration.ofDays(100);

	/** When an entry that is made now happened, and whether that is long ago. */
	public Occurrence occurrence(DatedEntry entry, Instant now) {
		Instant on = entry.occurredOn();
		return (on != null) ? new Occurrence(on, now, late(on, now), entry.lateReason())
				: new Occurrence(now, now, false, entry.lateReason());
	}

	private boolean late(Instant on, Instant now) {
		return on.isBefore(now.minus(SURELY_LATE))
				|| !this.calendar.plus(this.calendar.day(on), this.after + 1).isAfter(this.calendar.day(now));
	}

}
