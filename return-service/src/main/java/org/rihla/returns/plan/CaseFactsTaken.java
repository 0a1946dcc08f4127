/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.plan.recheck.ReturnFacts;

/**
 * The facts of the case that the plan was made with, and whether the case has newer ones.
 *
 * @param taken version taken over; 0 for none
 * @param newest version that the case is known to have
 * @param priority most urgent of the group, 1 to 4
 */
record CaseFactsTaken(int taken, int newest, int priority, @Nullable String countryOfReturn,
		@Sealed(Compartment.TRAVEL) @Nullable Sensitive<String> hostRegion) {

	private static final int LEAST_URGENT = 4;

	static CaseFactsTaken none() {
		return new CaseFactsTaken(0, 0, LEAST_URGENT, null, null);
	}

	static CaseFactsTaken of(ReturnFacts facts) {
		int priority = facts.persons().stream().mapToInt(ReturnFacts.Person::priority).min().orElse(LEAST_URGENT);
		String region = facts.hostRegion();
		return new CaseFactsTaken(facts.factsVersion(), facts.factsVersion(), priority, facts.countryOfReturn(),
				(region != null) ? Sensitive.of(region) : null);
	}

	CaseFactsTaken changed(int version) {
		return new CaseFactsTaken(this.taken, Math.max(this.newest, version), this.priority, this.countryOfReturn,
				this.hostRegion);
	}

	/** Whether to treat the group first. */
	boolean urgent() {
		return this.priority <= 2;
	}

	Stream<Gap> gaps() {
		if (this.taken == 0) {
			return Stream.of(new Gap("facts-missing", null));
		}
		return (this.taken < this.newest) ? Stream.of(new Gap("facts-stale", null)) : Stream.empty();
	}

}
