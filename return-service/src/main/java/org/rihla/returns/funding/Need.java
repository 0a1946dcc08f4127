/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.OptionalLong;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One part of a package: an activity, or one measure of a reintegration plan.
 *
 * @param key what it is known by inside the plan
 * @param line the only line that may pay it, if that was said
 * @param payers lines that pay for it already: another one has to be co-funding
 * @param cost what it costs one person; null where the mission's prices say so
 */
record Need(String key, Activity activity, @Nullable LineId line, Set<LineId> payers, @Nullable Cost cost) {

	Need {
		payers = Set.copyOf(payers);
	}

	/** An activity that the mission has a price for. */
	static Need priced(Activity activity) {
		return new Need(activity.name(), activity, null, Set.of(), null);
	}

	/**
	 * For one person in this currency; empty where that is not known: currencies never
	 * mix.
	 */
	OptionalLong price(String currency, PriceList prices) {
		if (this.cost != null) {
			return this.cost.currency().equals(currency) ? OptionalLong.of(this.cost.amountMinor())
					: OptionalLong.empty();
		}
		return prices.covers(this.activity) ? OptionalLong.of(prices.price(this.activity)) : OptionalLong.empty();
	}

	/** In minor units of a currency. */
	record Cost(long amountMinor, String currency) {

		/** Without the amount. */
		@Override
		public String toString() {
			return "Cost in " + this.currency;
		}

	}

}
