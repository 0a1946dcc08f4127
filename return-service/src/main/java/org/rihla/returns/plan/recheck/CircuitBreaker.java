/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets nobody wait for a service that has failed several times in a row: for a while it
 * is not asked at all, then one caller tries it for all.
 */
final class CircuitBreaker {

	private final int failures;

	private final Duration rest;

	private final Clock clock;

	private final AtomicInteger inARow = new AtomicInteger();

	private final AtomicReference<Instant> askAgainOn = new AtomicReference<>(Instant.EPOCH);

	CircuitBreaker(int failures, Duration rest, Clock clock) {
		this.failures = failures;
		this.rest = rest;
		this.clock = clock;
	}

	/** Whether the service may be asked now; after a rest this is answered yes once. */
	boolean mayAsk() {
		if (this.inARow.get() < this.failures) {
			return true;
		}
		Instant now = this.clock.instant();
		Instant again = this.askAgainOn.get();
		return !now.isBefore(again) && this.askAgainOn.compareAndSet(again, now.plus(this.rest));
	}

	void succeeded() {
		this.inARow.set(0);
	}

	void failed() {
		if (this.inARow.incrementAndGet() == this.failures) {
			this.askAgainOn.set(this.clock.instant().plus(this.rest));
		}
	}

}
