/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import org.rihla.notifications.delivery.Claim;
import org.rihla.notifications.delivery.Delivery;

/** A delivery that its sender holds; whoever lost it writes nothing. */
final class Grip {

	private final Delivery delivery;

	private final Claim claim;

	private final Letter letter;

	Grip(Delivery delivery, Claim claim, Letter letter) {
		this.delivery = delivery;
		this.claim = claim;
		this.letter = letter;
	}

	/** What it says. */
	Letter letter() {
		return this.letter;
	}

	Delivery delivery() {
		return this.delivery;
	}

	Claim claim() {
		return this.claim;
	}

}
