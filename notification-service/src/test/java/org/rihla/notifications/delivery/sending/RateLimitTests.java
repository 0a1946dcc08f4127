/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitTests {

	private static final long SECOND = Duration.ofSeconds(1).toNanos();

	private final RateLimit rate = new RateLimit(10, 20);

	private final long start = System.nanoTime() + SECOND;

	@Test
	void letsTwentyGoAtOnceAndThenOneEachTenthOfASecond() {
		assertThat(LongStream.of(waits(20)).max().orElseThrow()).isLessThanOrEqualTo(0);
		assertThat(waits(3)).containsExactly(SECOND / 10, SECOND / 5, SECOND * 3 / 10);
	}

	@Test
	void fillsUpAgainAndNeverBeyondItsBurst() {
		waits(20);

		assertThat(this.rate.reserve(this.start + SECOND / 10)).isLessThanOrEqualTo(0);
		assertThat(this.rate.reserve(this.start + SECOND / 10)).isPositive();
		long muchLater = this.start + 3600 * SECOND;
		assertThat(LongStream.generate(() -> this.rate.reserve(muchLater)).limit(21).filter((wait) -> wait <= 0))
			.hasSize(20);
	}

	@Test
	void takesBackWhatWasNotNeeded() {
		waits(20);
		this.rate.giveBack();

		assertThat(this.rate.reserve(this.start)).isLessThanOrEqualTo(0);
	}

	@Test
	void givesFirstAttemptsTheirPermitsWhateverLaterOnesHold() throws Exception {
		Permits permits = new Permits(1, 2);
		assertThat(permits.enter(false)).isTrue();
		assertThat(permits.enter(false)).isTrue();

		assertThat(permits.enter(false)).isFalse();
		assertThat(permits.enter(true)).isTrue();
		permits.leave(false);
		assertThat(permits.enter(false)).isTrue();
	}

	private long[] waits(int count) {
		return IntStream.range(0, count).mapToLong((_) -> this.rate.reserve(this.start)).toArray();
	}

}
