/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Deadlines and validities of a return; each is the mission's choice. The defaults are
 * ours: no such figure is published for all missions.
 *
 * @param zone where "today" is
 * @param coolingOff from the declaration to tickets
 * @param counselling how long a counselling session counts
 * @param reconfirmTicketing age of a reconfirmation when tickets are asked for
 * @param reconfirmReady age of a reconfirmation when all is declared ready
 * @param documentMargin validity of documents beyond the arrival
 * @param fitness validity of a fitness finding
 * @param preEmbarkation age of the last health check at departure
 * @param clearance time to buy tickets once the money is committed
 * @param receptionNotice working days of notice to the receiving side
 * @param receptionNoticeUrgent the same for a group of priority 1 or 2
 * @param receptionAnswer time for the receiving side to answer
 * @param documentWarning how long before its last day a document is said to run out
 * @param journey what holds from the day of the flight on
 */
@ConfigurationProperties("rihla.return")
public record ReturnRules(@DefaultValue("Africa/Casablanca") ZoneId zone, @DefaultValue("48h") Duration coolingOff,
		@DefaultValue("6m") Period counselling, @DefaultValue("7d") Duration reconfirmTicketing,
		@DefaultValue("72h") Duration reconfirmReady, @DefaultValue("0d") Period documentMargin,
		@DefaultValue("30d") Period fitness, @DefaultValue("72h") Duration preEmbarkation,
		@DefaultValue("24h") Duration clearance, @DefaultValue("5") int receptionNotice,
		@DefaultValue("10") int receptionNoticeUrgent, @DefaultValue("7d") Duration receptionAnswer,
		@DefaultValue("14d") Period documentWarning, @DefaultValue JourneyRules journey) {

	/** The day that it is there. */
	public LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	/** The earliest session that still counts at that moment. */
	public Instant counselledSince(Instant on) {
		return on.atZone(this.zone).minus(this.counselling).toInstant();
	}

	/** The first day on which the receiving side can be expected to be ready. */
	public int noticeDays(boolean urgent) {
		return urgent ? this.receptionNoticeUrgent : this.receptionNotice;
	}

}
