/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many attempts this process makes at the same time. Later attempts have their own,
 * so that endpoints which fail never keep first attempts waiting; who waits gets in by
 * turn, and since each subscription has few in line, the turn goes round subscriptions.
 */
final class Permits {

	private static final Duration TURN = Duration.ofSeconds(30);

	private static final Duration LATER_TURN = Duration.ofSeconds(1);

	private final Semaphore first;

	private final Semaphore later;

	Permits(int first, int later) {
		this.first = new Semaphore(first, true);
		this.later = new Semaphore(later, true);
	}

	/** Waits for its turn; false, when it is better to look again for what is due. */
	boolean enter(boolean early) throws InterruptedException {
		return early ? this.first.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS)
				: this.later.tryAcquire(LATER_TURN.toMillis(), TimeUnit.MILLISECONDS);
	}

	void leave(boolean early) {
		(early ? this.first : this.later).release();
	}

}
