/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The working days of a mission, as data.
 *
 * @param zone where its offices are
 * @param source where it comes from, with the day of its last review
 * @param everyYear holidays of every year, as month and day
 * @param days holidays of one year
 */
public record WorkingCalendar(String mission, ZoneId zone, String source, LocalDate reviewedOn, Set<DayOfWeek> weekend,
		Set<String> everyYear, Set<LocalDate> days) {

	public WorkingCalendar {
		weekend = Set.copyOf(weekend);
		everyYear = Set.copyOf(everyYear);
		days = Set.copyOf(days);
	}

	/** Monday to Friday, for a mission that has given no calendar. */
	public static WorkingCalendar usual(String mission) {
		return new WorkingCalendar(mission, ZoneId.of("UTC"), "none", LocalDate.EPOCH,
				Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), Set.of());
	}

	/** The day of an instant, where the offices are. */
	public LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	/** The last of so many working days that begin after a day; the day itself for 0. */
	public LocalDate plus(LocalDate day, int workingDays) {
		return (workingDays == 0) ? day
				: Stream.iterate(day.plusDays(1), (next) -> next.plusDays(1))
					.filter(this::isWorkingDay)
					.skip(workingDays - 1L)
					.findFirst()
					.orElseThrow();
	}

	/** When a day is over. */
	public Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(this.zone).toInstant();
	}

	private boolean isWorkingDay(LocalDate day) {
		return !this.weekend.contains(day.getDayOfWeek()) && !this.days.contains(day)
				&& !this.everyYear.contains("%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth()));
	}

}
