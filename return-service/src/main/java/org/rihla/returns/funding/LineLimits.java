/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a donor allows of one line. Amounts in minor units.
 *
 * @param maxPeople distinct persons that it may serve
 * @param maxPerPersonMinor how much it may spend on one of them
 * @param ceilings the same by profile, which then counts instead
 * @param coFunded whether it may pay beside another line for one measure
 */
record LineLimits(long amountMinor, @Nullable Integer maxPeople, @Nullable Long maxPerPersonMinor,
		Map<Profile, Long> ceilings, boolean coFunded) {

	LineLimits {
		ceilings = Map.copyOf(ceilings);
	}

	/**
	 * The most for somebody with these profiles; what they may get as a vulnerable person
	 * counts first.
	 */
	long ceilingOf(Collection<Profile> profiles) {
		Long vulnerable = profiles.contains(Profile.VULNERABLE) ? this.ceilings.get(Profile.VULNERABLE) : null;
		if (vulnerable != null) {
			return vulnerable;
		}
		return profiles.stream()
			.filter(this.ceilings::containsKey)
			.mapToLong((profile) -> this.ceilings.getOrDefault(profile, 0L))
			.min()
			.orElse((this.maxPerPersonMinor != null) ? this.maxPerPersonMinor : Long.MAX_VALUE);
	}

}
