/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement.seat;

/** How far seats have come. */
public enum SeatState {

	/** Held for the group. */
	HELD,
	/** Tickets may be bought. */
	CLEARED,
	/** Tickets are bought. */
	TICKETED,
	/** Who sat there was on board. */
	FLOWN,
	/** Who should have sat there was not on board. */
	NO_SHOW,
	/** Free again. */
	RELEASED;

	/** Whether tickets are still to be bought. */
	boolean unticketed() {
		return this == HELD || this == CLEARED;
	}

	/** Whether nothing more will happen to them. */
	boolean settled() {
		return this == FLOWN || this == NO_SHOW || this == RELEASED;
	}

	/** Whether the journey of who sat there is over, on board or not. */
	boolean travelled() {
		return this == FLOWN || this == NO_SHOW;
	}

}
