/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.journey.Holds;

/**
 * Why and since where a plan rests.
 *
 * @param holds what the case holds against it
 * @param decided whether somebody decided it, who then has to let it go on
 * @param from where it rests from; absent while it does not
 * @param because why somebody interrupted it last
 */
record Rest(Holds holds, boolean decided, @Nullable ReturnPlanStatus from,
		@Sealed(Compartment.CORE) @Nullable Sensitive<String> because) {

	static Rest none() {
		return new Rest(Holds.none(), false, null, null);
	}

	/** As those take it along who go on by themselves. */
	Rest parted() {
		return new Rest(this.holds, false, null, null);
	}

	Rest held(UUID holdId, Set<PersonId> persons) {
		return new Rest(this.holds.with(holdId, persons), this.decided, this.from, this.because);
	}

	Rest released(UUID holdId) {
		return new Rest(this.holds.without(holdId), this.decided, this.from, this.because);
	}

	Rest because(@Nullable Sensitive<String> reason) {
		return new Rest(this.holds, this.decided, this.from, reason);
	}

	Rest asDecided() {
		return new Rest(this.holds, true, this.from, this.because);
	}

	Rest begun(ReturnPlanStatus from) {
		return new Rest(this.holds, this.decided, from, this.because);
	}

	Rest over() {
		return new Rest(this.holds, false, null, this.because);
	}

}
