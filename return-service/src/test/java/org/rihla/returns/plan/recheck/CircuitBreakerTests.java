/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody waits for a service that is known to be silent. */
class CircuitBreakerTests {

	private final MovableClock clock = new MovableClock();

	private final CircuitBreaker breaker = new CircuitBreaker(3, Duration.ofSeconds(10), this.clock);

	@Test
	void asksOnAfterFewFailures() {
		fail(2);
		this.breaker.succeeded();
		fail(2);

		assertThat(this.breaker.mayAsk()).isTrue();
	}

	@Test
	void asksNobodyAfterManyAndOneAfterARest() {
		fail(3);
		assertThat(this.breaker.mayAsk()).isFalse();

		this.clock.move(Duration.ofSeconds(10));

		assertThat(this.breaker.mayAsk()).isTrue();
		assertThat(this.breaker.mayAsk()).isFalse();
	}

	@Test
	void asksEverybodyAgainWhenThatOneIsAnswered() {
		fail(3);
		this.clock.move(Duration.ofSeconds(10));
		this.breaker.mayAsk();

		this.breaker.succeeded();

		assertThat(this.breaker.mayAsk()).isTrue();
	}

	private void fail(int times) {
		for (int i = 0; i < times; i++) {
			this.breaker.failed();
		}
	}

}
