/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.calendar;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The working days of a mission. */
class WorkingCalendarTests {

	private final WorkingCalendars calendars = WorkingCalendars.read();

	private final WorkingCalendar morocco = this.calendars.of("MA");

	@ParameterizedTest
	@CsvSource({ "2026-09-14,1,2026-09-15", "2026-09-11,1,2026-09-14", "2026-09-12,1,2026-09-14",
			"2026-11-05,1,2026-11-09", "2026-11-17,1,2026-11-19", "2026-09-14,10,2026-09-28", "2026-05-26,1,2026-05-29",
			"2026-12-31,1,2027-01-04", "2026-09-13,0,2026-09-13" })
	void countsNeitherWeekendsNorHolidays(LocalDate day, int workingDays, LocalDate expected) {
		assertThat(this.morocco.plus(day, workingDays)).isEqualTo(expected);
	}

	@Test
	void endsADayWhereTheOfficeIsAlsoWhenItsClockGoesBackInRamadan() {
		LocalDate ordinary = LocalDate.parse("2026-09-14");
		LocalDate inRamadan = LocalDate.parse("2026-03-02");

		assertThat(this.morocco.endOf(ordinary)).isEqualTo(Instant.parse("2026-09-14T23:00:00Z"));
		assertThat(this.morocco.endOf(inRamadan)).isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
		assertThat(this.morocco.day(this.morocco.endOf(inRamadan).minusMillis(1))).isEqualTo(inRamadan);
	}

	@Test
	void isTheUsualWeekForAMissionThatGaveNone() {
		assertThat(this.calendars.of("CI").plus(LocalDate.parse("2026-08-07"), 1)).isEqualTo("2026-08-10");
	}

}
