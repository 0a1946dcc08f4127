/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody looks for the money of an entry: it gets no second offer meanwhile, and nobody
 * behind it is served before it is known what came of it.
 *
 * @param cause of the search; after a crash the same one goes on
 * @param rank of the entry among those who could get an offer
 * @param considered how many those were
 * @param begunOn since when
 */
record Search(UUID cause, int rank, int considered, Instant begunOn) {

	/** After which it is taken for one that failed, and holds up nobody else. */
	private static final Duration LONGEST = Duration.ofMinutes(5);

	boolean isRunning(Instant now) {
		return isRunning(this.begunOn, now);
	}

	static boolean isRunning(Instant begunOn, Instant now) {
		return now.isBefore(begunOn.plus(LONGEST));
	}

}
