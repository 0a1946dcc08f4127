/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.webhook.Answer;
import org.rihla.notifications.webhook.Failure;

/**
 * How an endpoint has been doing since it last took something.
 *
 * @param inRow failures without a success between
 * @param failingSince the first of them
 * @param failedAt the last of them
 * @param notBefore nothing is sent to it before
 * @param probing whether somebody is trying if it works again
 * @param failedProbes since the breaker opened
 */
record Health(int inRow, @Nullable Instant failingSince, @Nullable Instant failedAt, @Nullable Instant notBefore,
		boolean probing, int failedProbes) {

	/** Too many requests; bad gateway; gateway time-out. */
	private static final Set<Integer> BUSY = Set.of(429, 502, 504);

	static final Health WELL = new Health(0, null, null, null, false, 0);

	boolean isWell() {
		return equals(WELL);
	}

	boolean allows(Instant now) {
		return this.notBefore == null || !this.notBefore.isAfter(now);
	}

	/** One more failure, and the time that the endpoint asked for or seems to need. */
	Health failed(Answer answer, Breaker breaker, Instant now) {
		return new Health(this.inRow + 1, (this.failingSince != null) ? this.failingSince : now, now,
				later(now.plus(pause(answer, breaker))), this.probing, this.failedProbes);
	}

	/** From now on only probes. */
	Health opened(Breaker breaker, Instant now) {
		return new Health(this.inRow, this.failingSince, this.failedAt, later(now.plus(breaker.wait(0))), false, 0);
	}

	/** Somebody tries; others wait until that one must have given up. */
	Health probed(Breaker breaker, Instant now) {
		return new Health(this.inRow, this.failingSince, this.failedAt, now.plus(breaker.probing()), true,
				this.failedProbes);
	}

	/** The probe failed too, so the next comes later. */
	Health probeFailed(Answer answer, Breaker breaker, Instant now) {
		Instant next = now.plus(breaker.wait(this.failedProbes + 1));
		Instant asked = now.plus(pause(answer, breaker));
		return new Health(this.inRow + 1, this.failingSince, now, asked.isAfter(next) ? asked : next, false,
				this.failedProbes + 1);
	}

	/** It has failed for so long that somebody has to look at it. */
	boolean isHopeless(Breaker breaker, Instant now) {
		return this.failingSince != null && this.failedAt != null
				&& !this.failingSince.plus(breaker.hopelessAfter()).isAfter(now)
				&& !this.failingSince.plus(breaker.apart()).isAfter(this.failedAt);
	}

	private static Duration pause(Answer answer, Breaker breaker) {
		Duration asked = (answer.retryAfter() != null) ? answer.retryAfter() : Duration.ZERO;
		boolean busy = answer.failure() == Failure.TIMEOUT
				|| (answer.status() != null && BUSY.contains(answer.status()));
		return (busy && asked.compareTo(breaker.busy()) < 0) ? breaker.busy() : asked;
	}

	private Instant later(Instant time) {
		return (this.notBefore != null && this.notBefore.isAfter(time)) ? this.notBefore : time;
	}

}
