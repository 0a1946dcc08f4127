/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

/**
 * When something happened in the world, against when it was entered: deadlines count from
 * the first, never in the future, and an entry that comes late says why.
 *
 * @param on when it happened
 * @param recordedOn when it is entered
 * @param lateReason why it is entered so late, if it is
 */
public record Occurrence(Instant on, Instant recordedOn, @Nullable Sensitive<String> lateReason) {

	private static final int WORKING_DAYS_TO_ENTER = 3;

	private static final Duration LONG_AGO = Duration.ofDays(14);

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	/** What a dated entry has to meet. */
	public List<Condition> conditions() {
		return List.of(new Condition("occurred-in-future", !this.on.isAfter(this.recordedOn)),
				new Condition("late-entry-reason-missing", !late() || this.lateReason != null));
	}

	/** Whether more than three working days lie between the two. */
	public boolean late() {
		LocalDate recorded = day(this.recordedOn);
		return this.on.isBefore(this.recordedOn.minus(LONG_AGO))
				|| workingDays(day(this.on), recorded) > WORKING_DAYS_TO_ENTER;
	}

	/** Mondays to Fridays after {@code from} up to and including {@code to}. */
	public static long workingDays(LocalDate from, LocalDate to) {
		return from.isAfter(to) ? 0
				: from.plusDays(1)
					.datesUntil(to.plusDays(1))
					.filter((day) -> !WEEKEND.contains(day.getDayOfWeek()))
					.count();
	}

	private static LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC);
	}

}
