/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.context.annotation.Primary;

/**
 * The present time, moved by whatever the test says; in whole milliseconds as in
 * production.
 */
@Primary
public final class MovableClock extends Clock {

	private final AtomicReference<Duration> moved = new AtomicReference<>(Duration.ZERO);

	/** Time goes on from here as much later. */
	public void move(Duration further) {
		this.moved.updateAndGet((moved) -> moved.plus(further));
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.moved.get()).truncatedTo(ChronoUnit.MILLIS);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
