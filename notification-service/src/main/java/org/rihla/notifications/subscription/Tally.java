/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Duration;
import java.time.Instant;

/** What an endpoint has answered this process lately, in five slots of time. */
final class Tally {

	private static final int SLOTS = 5;

	private final long slotMillis;

	private final long[] slot = new long[SLOTS];

	private final int[] attempts = new int[SLOTS];

	private final int[] failed = new int[SLOTS];

	Tally(Duration window) {
		this.slotMillis = Math.max(1, window.toMillis() / SLOTS);
	}

	/** One more attempt; the counts with it. */
	synchronized Count add(boolean success, Instant now) {
		long current = now.toEpochMilli() / this.slotMillis;
		int place = (int) (current % SLOTS);
		if (this.slot[place] != current) {
			this.slot[place] = current;
			this.attempts[place] = 0;
			this.failed[place] = 0;
		}
		this.attempts[place]++;
		this.failed[place] += success ? 0 : 1;
		return since(current - SLOTS);
	}

	private Count since(long oldest) {
		int made = 0;
		int wrong = 0;
		for (int place = 0; place < SLOTS; place++) {
			if (this.slot[place] > oldest) {
				made += this.attempts[place];
				wrong += this.failed[place];
			}
		}
		return new Count(made, wrong);
	}

	/** Attempts of the window, and how many of them failed. */
	record Count(int attempts, int failed) {

	}

}
