/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;

/**
 * The seats of one group.
 *
 * @param until end of the hold, then of the clearance to buy tickets
 */
record Seats(PlanId planId, CaseId caseId, int places, State state, @Nullable Instant until,
		@Sealed(Compartment.TRAVEL) @Nullable Sensitive<Tickets> tickets) {

	static Seats held(PlanId plan, CaseId caseId, int places, Instant until) {
		return new Seats(plan, caseId, places, State.HELD, until, null);
	}

	Seats cleared(@Nullable Instant until) {
		return new Seats(this.planId, this.caseId, this.places, State.CLEARED, until, null);
	}

	Seats ticketed(Sensitive<Tickets> tickets) {
		return new Seats(this.planId, this.caseId, this.places, State.TICKETED, null, tickets);
	}

	Seats in(State state) {
		return new Seats(this.planId, this.caseId, this.places, state, null, this.tickets);
	}

	/** Whether nobody else may sit there. */
	boolean taken() {
		return this.state != State.RELEASED;
	}

	/** Whether nothing more will happen to them. */
	boolean settled() {
		return this.state == State.FLOWN || this.state == State.RELEASED;
	}

	boolean clearedAt(Instant now) {
		return this.state == State.CLEARED && (this.until == null || now.isBefore(this.until));
	}

	/** How far they have come. */
	enum State {

		/** Held for the group. */
		HELD,
		/** Tickets may be bought. */
		CLEARED,
		/** Tickets are bought. */
		TICKETED,
		/** The group was on board. */
		FLOWN,
		/** Free again. */
		RELEASED

	}

}
