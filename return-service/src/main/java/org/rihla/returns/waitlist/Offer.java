/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A place held for somebody while they think about it.
 *
 * @param offerId also the try that set the money aside
 */
record Offer(UUID offerId, List<UUID> reservationIds, Instant offeredOn, Instant validUntil, Explanation explanation) {

	Offer {
		reservationIds = List.copyOf(reservationIds);
	}

}
