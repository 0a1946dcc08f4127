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
 * @param reservation how long money is set aside before it is bound
 * @param prices what each activity costs for one person, in minor units, by currency
 */
@ConfigurationProperties("rihla.funding")
record FundingRules(@DefaultValue("Africa/Casablanca") ZoneId zone, @DefaultValue("60d") Duration reservation,
		Map<String, Map<Activity, Long>> prices) {

	LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	/** What a package costs in this currency; nothing is known of others. */
	PriceList pricesIn(String currency) {
		return new PriceList(this.prices.getOrDefault(currency, Map.of()));
	}

}
