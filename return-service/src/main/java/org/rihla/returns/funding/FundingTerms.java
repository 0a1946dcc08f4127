/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What every verb of an agreement has to know about time and limits.
 *
 * @param zone where an agreement's days begin and end
 * @param reservation how long money is set aside before it is bound
 * @param keepClosed how long closed reservations stay in the agreement
 * @param lowPercent free share of a line's money at which it is low
 * @param lowPlaces the same in places
 */
record FundingTerms(Instant now, ZoneId zone, Duration reservation, Duration keepClosed, int lowPercent,
		int lowPlaces) {

	LocalDate today() {
		return LocalDate.ofInstant(this.now, this.zone);
	}

	Instant leavesOn() {
		return this.now.plus(this.keepClosed);
	}

}
