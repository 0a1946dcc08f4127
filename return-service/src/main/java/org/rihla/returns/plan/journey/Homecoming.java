/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * How the group came home.
 *
 * @param immediateNeeds what somebody lacks on arrival
 */
public record Homecoming(@Nullable Instant arrivedOn, @Nullable PocketMoney pocketMoney,
		@Sealed(Compartment.CORE) @Nullable Sensitive<String> immediateNeeds) {

	/** Nobody is home. */
	public static Homecoming notYet() {
		return new Homecoming(null, null, null);
	}

	/** Everybody is. */
	public Homecoming arrived(Instant on) {
		return new Homecoming(on, this.pocketMoney, this.immediateNeeds);
	}

	/** Pocket money was given. */
	public Homecoming with(PocketMoney given) {
		return new Homecoming(this.arrivedOn, given, this.immediateNeeds);
	}

	/** Somebody needs something, if anything is said of that. */
	public Homecoming needing(@Nullable Sensitive<String> needs) {
		return (needs != null) ? new Homecoming(this.arrivedOn, this.pocketMoney, needs) : this;
	}

	/** Whether pocket money was given and signed for. */
	public boolean receipted() {
		return this.pocketMoney != null && this.pocketMoney.receipted();
	}

}
