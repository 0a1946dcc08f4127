/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

/** A delivery that its sender holds; whoever lost it writes nothing. */
public final class Grip {

	private final Delivery delivery;

	private final Claim claim;

	private final Letter letter;

	Grip(Delivery delivery, Claim claim, Letter letter) {
		this.delivery = delivery;
		this.claim = claim;
		this.letter = letter;
	}

	/** What it says. */
	public Letter letter() {
		return this.letter;
	}

	Delivery delivery() {
		return this.delivery;
	}

	Claim claim() {
		return this.claim;
	}

}
