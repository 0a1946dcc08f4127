/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Who goes along with a traveller, on a seat of their own; one escort may go along with
 * several.
 *
 * @param name as printed; before it is known there is only the seat
 */
public record Escort(UUID escortId, Kind kind, @Sealed(Compartment.TRAVEL) @Nullable Sensitive<String> name) {

	/** Whether it is known who. */
	public boolean named() {
		return this.name != null;
	}

	/** Whether this is somebody such as the doctor asked for. */
	public boolean suits(Fitness.Escort needed) {
		return switch (needed) {
			case NONE, NON_MEDICAL -> true;
			case NURSE -> this.kind == Kind.NURSE || this.kind == Kind.DOCTOR;
			case DOCTOR -> this.kind == Kind.DOCTOR;
		};
	}

	/** What they are there for. */
	public enum Kind {

		/** Goes along with a child. */
		CHILD,
		/** Helps. */
		NON_MEDICAL,
		/** A nurse. */
		NURSE,
		/** A doctor. */
		DOCTOR

	}

}
