/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of the agreement's currency was worth when the money was bound; later
 * days change nothing.
 *
 * @param from the agreement's currency
 * @param to the mission's currency, in which costs may arise
 * @param rate units of {@code to} for one of {@code from}
 * @param on day of the rate
 * @param version of the table that it was read from
 */
record FrozenRate(String from, String to, String rate, LocalDate on, int version) {

	/** Minor units of the agreement's currency for a cost in either currency. */
	long toAgreement(long minor, String currency) {
		if (currency.equals(this.from)) {
			return minor;
		}
		return BigDecimal.valueOf(minor, digits(this.to))
			.divide(new BigDecimal(this.rate), digits(this.from), RoundingMode.HALF_UP)
			.unscaledValue()
			.longValueExact();
	}

	/** Whether costs in this currency can be told in the agreement's. */
	boolean knows(String currency) {
		return currency.equals(this.from) || currency.equals(this.to);
	}

	private static int digits(String currency) {
		return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
	}

}
