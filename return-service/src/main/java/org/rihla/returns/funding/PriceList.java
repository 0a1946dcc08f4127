/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.Map;

/**
 * What each activity of a package costs for one person, in minor units of one currency.
 * Data of the mission, demonstration values as shipped.
 */
record PriceList(Map<Activity, Long> minorPerPerson) {

	PriceList {
		minorPerPerson = Map.copyOf(minorPerPerson);
	}

	/** Whether it says what the activity costs. */
	boolean covers(Activity activity) {
		return this.minorPerPerson.containsKey(activity);
	}

	long price(Activity activity) {
		return this.minorPerPerson.getOrDefault(activity, Long.MAX_VALUE);
	}

}
