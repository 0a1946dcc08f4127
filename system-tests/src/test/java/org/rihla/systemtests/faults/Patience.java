/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.faults;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.awaitility.Awaitility;

/** Waits for as long as something moves: a slow machine is no fault, a standstill is. */
final class Patience {

	private static final Duration STANDSTILL = Duration.ofSeconds(90);

	private static final Duration ANYHOW = Duration.ofMinutes(15);

	private Patience() {
	}

	static <T> void until(String what, Supplier<T> state, Predicate<T> reached) {
		AtomicReference<Seen<T>> last = new AtomicReference<>(new Seen<>(state.get(), System.nanoTime()));
		Awaitility.await(what)
			.atMost(ANYHOW)
			.pollInterval(Duration.ofSeconds(1))
			.failFast("nothing moves", () -> last.get().isOld())
			.until(() -> last.updateAndGet((seen) -> seen.next(state.get())).state(), reached);
	}

	/** What was so, and since when. */
	private record Seen<T>(T state, long since) {

		Seen<T> next(T now) {
			return Objects.equals(this.state, now) ? this : new Seen<>(now, System.nanoTime());
		}

		boolean isOld() {
			return System.nanoTime() - this.since > STANDSTILL.toNanos();
		}

	}

}
