/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.act;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Monday to Friday; holidays are not known yet. */
final class WorkingDays {

	private WorkingDays() {
	}

	/** Working days that began after the first instant, up to the second. */
	static long between(Instant from, Instant until) {
		LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC).plusDays(1);
		LocalDate afterLast = LocalDate.ofInstant(until, ZoneOffset.UTC).plusDays(1);
		return first.isBefore(afterLast) ? first.datesUntil(afterLast).filter(WorkingDays::isWorkingDay).count() : 0;
	}

	private static boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

}
