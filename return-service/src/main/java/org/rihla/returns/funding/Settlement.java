/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

/**
 * What is paid out of one reservation.
 *
 * @param minor in minor units of the agreement's currency
 * @param last whether nothing more will be
 */
record Settlement(Reservation of, long minor, boolean last) {

	/** Whether no more is paid than is bound. */
	boolean covered() {
		return this.minor <= this.of.openMinor();
	}

	/** Without the amount. */
	@Override
	public String toString() {
		return "Settlement of " + this.of.reservationId();
	}

}
