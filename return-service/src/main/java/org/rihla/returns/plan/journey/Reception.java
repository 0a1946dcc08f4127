/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Arrival help, asked from the receiving side: an office, and the partner that acts for
 * it.
 */
public record Reception(UUID receptionId, State state, UUID receivingPartnerId, String receivingOfficeCode,
		Instant requestedOn, Instant acknowledgeBy, @Nullable Instant acknowledgedOn) {

	/** The receiving side will be there. */
	public Reception acknowledged(Instant on) {
		return new Reception(this.receptionId, State.ACKNOWLEDGED, this.receivingPartnerId, this.receivingOfficeCode,
				this.requestedOn, this.acknowledgeBy, on);
	}

	/** Whether the receiving side will be there. */
	public boolean acknowledged() {
		return this.state == State.ACKNOWLEDGED;
	}

	/** The receiving side cannot be there. */
	public Reception declined() {
		return new Reception(this.receptionId, State.DECLINED, this.receivingPartnerId, this.receivingOfficeCode,
				this.requestedOn, this.acknowledgeBy, null);
	}

	/** How far it has come. */
	public enum State {

		/** The receiving side was asked. */
		REQUESTED,
		/** It will be there. */
		ACKNOWLEDGED,
		/** It cannot be there as asked. */
		DECLINED

	}

}
