/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/**
 * When to try again, and when to give up.
 *
 * @param delays before the second, third … attempt; each is lengthened by 0 to 20 %, so
 * that an endpoint that comes back is not met by everybody at once
 * @param giveUp after the first attempt came due
 */
public record RetrySchedule(List<Duration> delays, Duration giveUp, RandomGenerator random) {

	/** For what no second attempt would mend. */
	public static final RetrySchedule NEVER = new RetrySchedule(List.of(), Duration.ZERO, RandomGenerator.getDefault());

	private static final double LONGER_AT_MOST = 0.2;

	public RetrySchedule {
		delays = List.copyOf(delays);
	}

	/**
	 * The time of the next attempt.
	 * @param made how many attempts have failed
	 * @param retryAfter how long the endpoint asked to be left alone
	 * @return empty when it is time to give up
	 */
	Optional<Instant> next(int made, Instant firstDue, Instant now, @Nullable Duration retryAfter) {
		if (made > this.delays.size()) {
			return Optional.empty();
		}
		Instant next = now.plus(longer(this.delays.get(made - 1)));
		if (retryAfter != null && now.plus(retryAfter).isAfter(next)) {
			next = now.plus(retryAfter);
		}
		return next.isAfter(firstDue.plus(this.giveUp)) ? Optional.empty() : Optional.of(next);
	}

	private Duration longer(Duration delay) {
		return delay.plusMillis((long) (delay.toMillis() * LONGER_AT_MOST * this.random.nextDouble()));
	}

}
