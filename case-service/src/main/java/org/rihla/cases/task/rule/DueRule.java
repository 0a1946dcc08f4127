/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.calendar.WorkingCalendar;

/**
 * Until when something is to be done. Days are over when they are over where the office
 * is; hours count to the minute.
 *
 * @param workingDays after the day of the event
 * @param days after the day of the event
 * @param hours after the event
 * @param member of the event that holds the day or the instant
 * @param daysBefore that day
 * @param pressingHours after the event, where it cannot wait
 */
public record DueRule(@Nullable Integer workingDays, @Nullable Integer days, @Nullable Integer hours,
		@Nullable String member, @Nullable Integer daysBefore, @Nullable Integer pressingHours) {

	Due due(Heard heard, boolean pressing, WorkingCalendar calendar) {
		Instant from = heard.occurredOn();
		if (pressing && this.pressingHours != null) {
			return Due.at(from.plus(Duration.ofHours(this.pressingHours)), calendar);
		}
		String named = heard.text(this.member);
		if (named != null) {
			return named(named, calendar);
		}
		if (this.workingDays != null) {
			return Due.on(calendar.plus(calendar.day(from), this.workingDays), calendar);
		}
		if (this.days != null) {
			return Due.on(calendar.day(from).plusDays(this.days), calendar);
		}
		return Due.at(from.plus(Duration.ofHours((this.hours != null) ? this.hours : 0)), calendar);
	}

	private Due named(String text, WorkingCalendar calendar) {
		int before = (this.daysBefore != null) ? this.daysBefore : 0;
		return text.contains("T") ? Due.at(Instant.parse(text).minus(Duration.ofDays(before)), calendar)
				: Due.on(LocalDate.parse(text).minusDays(before), calendar);
	}

	/**
	 * A deadline.
	 *
	 * @param at from when on it is overdue
	 * @param on the day it falls on
	 */
	public record Due(Instant at, LocalDate on) {

		static Due at(Instant at, WorkingCalendar calendar) {
			return new Due(at, calendar.day(at));
		}

		/** The whole of that day is left. */
		public static Due on(LocalDate day, WorkingCalendar calendar) {
			return new Due(calendar.endOf(day), day);
		}

	}

}
