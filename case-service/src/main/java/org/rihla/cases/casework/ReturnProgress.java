/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the case has heard about its return plans.
 *
 * @param beforeArrival plans that are open and have not arrived
 */
record ReturnProgress(Set<UUID> beforeArrival, boolean someoneArrived) {

	ReturnProgress {
		beforeArrival = Set.copyOf(beforeArrival);
	}

	static ReturnProgress none() {
		return new ReturnProgress(Set.of(), false);
	}

	ReturnProgress opened(UUID plan) {
		Set<UUID> plans = new TreeSet<>(this.beforeArrival);
		plans.add(plan);
		return new ReturnProgress(plans, this.someoneArrived);
	}

	ReturnProgress arrived(UUID plan) {
		return new ReturnProgress(without(plan), true);
	}

	ReturnProgress ended(UUID plan) {
		return new ReturnProgress(without(plan), this.someoneArrived);
	}

	boolean allDone() {
		return this.beforeArrival.isEmpty();
	}

	private Set<UUID> without(UUID plan) {
		Set<UUID> plans = new TreeSet<>(this.beforeArrival);
		plans.remove(plan);
		return plans;
	}

}
