/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoundsTests {

	@Test
	void goOnThoughALookFails() throws Exception {
		CountDownLatch failing = new CountDownLatch(2);
		CountDownLatch behind = new CountDownLatch(2);
		Rounds rounds = rounds(() -> {
			failing.countDown();
			throw new IllegalStateException("not now");
		}, behind::countDown);

		rounds.start();

		assertThat(failing.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(behind.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(rounds.isRunning()).isTrue();
		rounds.stop();
	}

	@Test
	void endWhileALookIsUnderWay() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch interrupted = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		Rounds rounds = rounds(() -> {
			begun.countDown();
			try {
				never.await();
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
				interrupted.countDown();
			}
		}, never::countDown);
		rounds.start();
		assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

		rounds.stop();

		assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(rounds.isRunning()).isFalse();
		assertThat(never.getCount()).isEqualTo(1);
	}

	private static Rounds rounds(Runnable... looks) {
		return new Rounds("test", List.of(looks), Duration.ofMillis(5));
	}

}
