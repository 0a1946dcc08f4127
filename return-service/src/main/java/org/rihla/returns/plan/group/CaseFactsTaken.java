/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.group;

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
public record CaseFactsTaken(int taken, int newest, int priority, @Nullable String countryOfReturn,
		@Sealed(Compartment.TRAVEL) @Nullable Sensitive<String> hostRegion) {

	private static final int LEAST_URGENT = 4;

	/** Before anything was taken over. */
	public static CaseFactsTaken none() {
		return new CaseFactsTaken(0, 0, LEAST_URGENT, null, null);
	}

	/** The facts as the case has just told them. */
	public static CaseFactsTaken of(ReturnFacts facts) {
		int priority = facts.persons().stream().mapToInt(ReturnFacts.Person::priority).min().orElse(LEAST_URGENT);
		String region = facts.hostRegion();
		return new CaseFactsTaken(facts.factsVersion(), facts.factsVersion(), priority, facts.countryOfReturn(),
				(region != null) ? Sensitive.of(region) : null);
	}

	/** The case is known to have this version. */
	public CaseFactsTaken changed(int version) {
		return new CaseFactsTaken(this.taken, Math.max(this.newest, version), this.priority, this.countryOfReturn,
				this.hostRegion);
	}

	/** The case is known to have newer ones than were taken over. */
	public CaseFactsTaken outdated() {
		return missing() ? this : changed(this.taken + 1);
	}

	/** Whether to treat the group first. */
	public boolean urgent() {
		return this.priority <= 2;
	}

	/** Whether there are any. */
	public boolean missing() {
		return this.taken == 0;
	}

	/** Whether the case has newer ones. */
	public boolean stale() {
		return this.taken < this.newest;
	}

}
