/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;

/** One person's decision to return, confirmed once more. */
public record Confirmation(Point point, Instant occurredOn, boolean inPrivate, String by) {

	/** Where on the way. */
	public enum Point {

		/** With the declaration. */
		DECLARATION,
		/** Before tickets are bought. */
		TICKETING,
		/** With the briefing. */
		BRIEFING,
		/** At the airport, on the day. */
		AIRPORT

	}

}
