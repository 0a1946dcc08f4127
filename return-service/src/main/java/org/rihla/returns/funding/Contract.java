/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What was agreed with a donor, apart from the amounts.
 *
 * @param graceEnd last day on which what is bound may be paid out
 * @param reportingDates days on which the donor expects a report
 */
record Contract(String donorCode, String titleCode, String currency, LocalDate start, LocalDate end, LocalDate graceEnd,
		List<LocalDate> reportingDates, Level level, Earmark earmark) {

	Contract {
		reportingDates = List.copyOf(reportingDates);
	}

	static Contract of(DraftAgreement command) {
		return new Contract(command.donorCode(), command.titleCode(), command.currency(), command.start(),
				command.end(), (command.graceEnd() != null) ? command.graceEnd() : command.end(),
				(command.reportingDates() != null) ? command.reportingDates() : List.of(),
				(command.level() != null) ? command.level() : Level.UNEARMARKED,
				(command.earmark() != null) ? command.earmark() : Earmark.none());
	}

	/** Whether it may be drawn on that day. */
	boolean runsOn(LocalDate day) {
		return !day.isBefore(this.start) && !day.isAfter(this.end);
	}

	/** Whether what is bound may be paid out that day. */
	boolean paysOn(LocalDate day) {
		return !day.isBefore(this.start) && !day.isAfter(this.graceEnd);
	}

	/** When its last day is over. */
	Instant over(ZoneId zone) {
		return this.end.plusDays(1).atStartOfDay(zone).toInstant();
	}

}
