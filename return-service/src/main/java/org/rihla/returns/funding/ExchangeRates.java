/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mission's table of exchange rates, as versioned data. Demonstration values as
 * shipped.
 *
 * @param base currency of which each rate is a multiple
 * @param days the rates of each day on which they changed
 */
record ExchangeRates(int version, String source, LocalDate reviewedOn, String base, List<Day> days) {

	ExchangeRates {
		days = List.copyOf(days);
	}

	/**
	 * The rate as it stood that day; empty when the table does not know one of the
	 * currencies, so that costs arise in the agreement's own.
	 */
	Optional<FrozenRate> freeze(String from, String to, LocalDate day) {
		return this.days.stream()
			.filter((one) -> !one.on().isAfter(day) && knows(one, from) && knows(one, to))
			.max(Comparator.comparing(Day::on))
			.map((known) -> new FrozenRate(from, to,
					perBase(known, to).divide(perBase(known, from), MathContext.DECIMAL64).toPlainString(), known.on(),
					this.version));
	}

	private boolean knows(Day day, String currency) {
		return currency.equals(this.base) || day.perBase().containsKey(currency);
	}

	private BigDecimal perBase(Day day, String currency) {
		return new BigDecimal(day.perBase().getOrDefault(currency, "1"));
	}

	/** Units of each currency for one of the base. */
	record Day(LocalDate on, Map<String, String> perBase) {
	}

}
