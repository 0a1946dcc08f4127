/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** A look at the file that somebody has to take by a certain time. */
record Review(ReviewId reviewId, State state, Instant respondBy, @Nullable Instant concludedOn,
		@Nullable String concludedBy, @Sealed(Compartment.PROTECTION) @Nullable Sensitive<String> findings) {

	/** Where a review stands. */
	enum State {

		OPEN, CONCLUDED

	}

	static Review requested(ReviewId id, Instant respondBy) {
		return new Review(id, State.OPEN, respondBy, null, null, null);
	}

	boolean open() {
		return this.state == State.OPEN;
	}

	Review concluded(@Nullable Sensitive<String> found, Act act) {
		return new Review(this.reviewId, State.CONCLUDED, this.respondBy, act.on(), act.by(), found);
	}

}
