/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Duration;

/**
 * A token bucket: so many at once, then one each interval. By the machine's own clock,
 * since it is about load and not about days.
 */
final class RateLimit {

	private final long interval;

	private final long burst;

	private long nextFull;

	/**
	 * One that is full.
	 * @param perSecond tokens that come back
	 * @param burst tokens that fit in
	 */
	RateLimit(int perSecond, int burst) {
		this.interval = Duration.ofSeconds(1).toNanos() / perSecond;
		this.burst = this.interval * burst;
		this.nextFull = System.nanoTime() - this.burst;
	}

	/** Takes a token, waiting for it in line. */
	void take() throws InterruptedException {
		long wait = reserve(System.nanoTime());
		if (wait > 0) {
			Thread.sleep(Duration.ofNanos(wait));
		}
	}

	/** It was not needed. */
	synchronized void giveBack() {
		this.nextFull -= this.interval;
	}

	/** Takes a token and says how many nanoseconds until it is there. */
	synchronized long reserve(long now) {
		this.nextFull = Math.max(this.nextFull, now - this.burst) + this.interval;
		return this.nextFull - now;
	}

}
