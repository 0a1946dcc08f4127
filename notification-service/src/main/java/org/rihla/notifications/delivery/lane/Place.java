/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.lane;

/**
 * Where a delivery stands in its lane.
 *
 * @param number 1, 2, 3 without gaps; the partner's {@code sequence}
 * @param free whether all before it are through
 */
public record Place(String lane, long number, boolean free) {

	/** As if something before it were not through. */
	public Place behind() {
		return new Place(this.lane, this.number, false);
	}

}
