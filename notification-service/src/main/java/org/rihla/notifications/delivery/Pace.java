/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.webhook.Answer;

/**
 * Where a delivery stands in its schedule. Probes come besides it and do not count.
 *
 * @param since when its first attempt came due; later by the time that it rested since
 * @param plannedAt when the next attempt falls due
 * @param made how many attempts of the schedule have failed
 * @param age how long it had been due when it came to rest
 */
record Pace(@Nullable Instant since, @Nullable Instant plannedAt, int made, Duration age) {

	static final Pace NOT_BEGUN = new Pace(null, null, 0, Duration.ZERO);

	/** Due now, as old as it was when it came to rest. */
	Pace due(Instant now) {
		return new Pace(now.minus(this.age), now, this.made, Duration.ZERO);
	}

	/** Grows no older until it is due again. */
	Pace resting(Instant now) {
		return new Pace(null, null, this.made, (this.since != null) ? Duration.between(this.since, now) : this.age);
	}

	/** Due now, earlier than planned. */
	Pace hastened(Instant now) {
		return new Pace(this.since, now, this.made, this.age);
	}

	/** An attempt failed that counts, as its time had come. */
	Pace failed() {
		return new Pace(this.since, null, this.made + 1, this.age);
	}

	Pace planned(Instant next) {
		return new Pace(this.since, next, this.made, this.age);
	}

	boolean hasCome(Instant now) {
		return this.plannedAt != null && !this.plannedAt.isAfter(now);
	}

	/** When to try again; empty when it is time to give up. */
	Optional<Instant> next(RetrySchedule schedule, Answer answer, Instant now) {
		return schedule.next(this.made, (this.since != null) ? this.since : now, now, answer.retryAfter());
	}

}
