/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Leave to go out of, through or into a country.
 *
 * @param barred whether a court or an authority forbids the departure, whatever was
 * granted
 */
public record Permit(Kind kind, String country, State state, @Nullable LocalDate validFrom,
		@Nullable LocalDate validUntil, @Sealed(Compartment.TRAVEL) @Nullable Sensitive<String> number,
		boolean barred) {

	/** It has run out. */
	public Permit expired() {
		return new Permit(this.kind, this.country, State.EXPIRED, this.validFrom, this.validUntil, this.number,
				this.barred);
	}

	/** Whether it was there and has run out by that day. */
	public boolean runsOutBefore(LocalDate day) {
		return this.state == State.GRANTED && this.validUntil != null && this.validUntil.isBefore(day);
	}

	/** Whether nothing is missing on that day. */
	public boolean coversOn(LocalDate day) {
		return switch (this.state) {
			case NOT_REQUIRED -> true;
			case REQUIRED, REQUESTED, DENIED, EXPIRED -> false;
			case GRANTED -> (this.validFrom == null || !this.validFrom.isAfter(day))
					&& (this.validUntil == null || !this.validUntil.isBefore(day));
		};
	}

	/** Whether a later entry is about the same leave. */
	public boolean sameAs(Permit other) {
		return this.kind == other.kind && this.country.equals(other.country);
	}

	/** Leave to do what. */
	public enum Kind {

		/** To go out of the host State. */
		EXIT,
		/** To go through another one. */
		TRANSIT,
		/** To go in. */
		ENTRY

	}

	/** How far it has come. */
	public enum State {

		/** Known to be unnecessary. */
		NOT_REQUIRED,
		/** Known to be necessary. */
		REQUIRED,
		/** The authority was asked. */
		REQUESTED,
		/** It is there. */
		GRANTED,
		/** It will not come. */
		DENIED,
		/** It has run out. */
		EXPIRED

	}

}
