/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;

/**
 * Money set aside for one activity of one group.
 *
 * @param askedFor whether it was asked to be bound
 */
record Reservation(ReservationId reservationId, RequestId requestId, PlanId planId, CaseId caseId, LineId lineId,
		int places, State state, boolean askedFor, Instant expiresOn,
		@Sealed(Compartment.FINANCE) Sensitive<Long> amountMinor) {

	Reservation asked() {
		return new Reservation(this.reservationId, this.requestId, this.planId, this.caseId, this.lineId, this.places,
				this.state, true, this.expiresOn, this.amountMinor);
	}

	Reservation in(State state) {
		return new Reservation(this.reservationId, this.requestId, this.planId, this.caseId, this.lineId, this.places,
				state, this.askedFor, this.expiresOn, this.amountMinor);
	}

	boolean is(State state) {
		return this.state == state;
	}

	/** Whether the money is not free. */
	boolean standing() {
		return this.state != State.RELEASED;
	}

	/** What has become of it. */
	enum State {

		/** Set aside. */
		RESERVED,
		/** Bound. */
		COMMITTED,
		/** Free again. */
		RELEASED

	}

}
