/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mission's choices about money; the defaults are ours.
 *
 * @param zone where an agreement's days begin and end
 * @param currency the mission's own, in which costs may arise
 * @param reservation how long money is set aside before it is bound
 * @param keepClosed how long closed reservations stay in the agreement
 * @param lowPercent free share of a line's money at which it is low
 * @param lowPlaces the same in places
 * @param minCell smaller groups of people are not shown in reports
 * @param prices what each activity costs for one person, in minor units, by currency
 */
@ConfigurationProperties("rihla.funding")
record FundingRules(@DefaultValue("Africa/Casablanca") ZoneId zone, @DefaultValue("MAD") String currency,
		@DefaultValue("60d") Duration reservation, @DefaultValue("30d") Duration keepClosed,
		@DefaultValue("10") int lowPercent, @DefaultValue("5") int lowPlaces, @DefaultValue("10") int minCell,
		Map<String, Map<Activity, Long>> prices) {

	LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	FundingTerms at(Instant now) {
		return new FundingTerms(now, this.zone, this.reservation, this.keepClosed, this.lowPercent, this.lowPlaces);
	}

	/** What a package costs in this currency; nothing is known of others. */
	PriceList pricesIn(String currency) {
		return new PriceList(this.prices.getOrDefault(currency, Map.of()));
	}

}
