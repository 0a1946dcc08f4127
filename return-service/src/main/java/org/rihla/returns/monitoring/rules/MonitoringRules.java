/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.rihla.returns.monitoring.survey.Scoring;
import org.rihla.returns.monitoring.survey.SupportIntensity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mission's choices about following up; no official calendar or band is published.
 *
 * @param zone where "today" is
 * @param calendars lines of each calendar, in order
 * @param programmes calendar of each programme; STANDARD where none is named
 * @param baseline by when after arrival the first survey is taken
 * @param nextAttempt time from a visit that failed to the next attempt
 * @param failures so many within {@code lostWithin} and contact counts as lost
 * @param partnerAccess how long a partner still sees a visit of its own that is over
 * @param minAnswered share of a dimension's weight that must be answered
 * @param bands bounds of the support intensity, unofficial
 * @param minCell smaller groups are not reported
 */
@ConfigurationProperties("rihla.monitoring")
public record MonitoringRules(@DefaultValue("Africa/Casablanca") ZoneId zone,
		Map<CalendarKind, List<PlannedVisit>> calendars, @DefaultValue Map<String, CalendarKind> programmes,
		@DefaultValue("30d") Period baseline, @DefaultValue("14d") Period nextAttempt, @DefaultValue("3") int failures,
		@DefaultValue("60d") Period lostWithin, @DefaultValue("90d") Period partnerAccess,
		@DefaultValue("0.7") double minAnswered, @DefaultValue Bands bands, @DefaultValue("10") int minCell) {

	public MonitoringRules {
		calendars = Map.copyOf(calendars);
		programmes = Map.copyOf(programmes);
	}

	/** The day that it is there. */
	public LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	/** When a day begins there. */
	public Instant startOf(LocalDate day) {
		return day.atStartOfDay(this.zone).toInstant();
	}

	/** What a programme foresees; closer for those who need it. */
	public CalendarKind calendarOf(String programme, boolean close) {
		return close ? CalendarKind.CLOSE : this.programmes.getOrDefault(programme, CalendarKind.STANDARD);
	}

	/** The lines of a calendar. */
	public List<PlannedVisit> lines(CalendarKind kind) {
		return this.calendars.getOrDefault(kind, List.of());
	}

	/** How answers are scored. */
	public Scoring scoring() {
		return new Scoring(this.minAnswered);
	}

	/** What a composite score suggests. */
	public SupportIntensity intensity(double composite) {
		return SupportIntensity.of(composite, this.bands.close(), this.bands.medium());
	}

	/**
	 * Bounds of the support intensity.
	 *
	 * @param close below: close
	 * @param medium up to this: medium
	 */
	public record Bands(@DefaultValue("0.33") double close, @DefaultValue("0.66") double medium) {
	}

}
