/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.rihla.localstack.start.PartFailed;
import org.rihla.localstack.start.StartRefused;

/**
 * Says which parts are still awaited, and one line for each that is there, with the time
 * it took.
 */
class Progress implements AutoCloseable {

	private static final int TICK_SECONDS = 10;

	private final PrintStream out;

	private final long begin = System.nanoTime();

	private final Set<String> awaited = new TreeSet<>();

	private final ScheduledExecutorService ticker = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("progress").factory());

	Progress(PrintStream out) {
		this.out = out;
		this.ticker.scheduleAtFixedRate(this::tick, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
	}

	/** Does the work of one part; whatever goes wrong carries the part's name. */
	<T> T of(String part, String address, Callable<T> work) {
		long start = System.nanoTime();
		change(() -> this.awaited.add(part));
		try {
			T result = work.call();
			line("  %-20s ready after %4.1f s   %s", part, seconds(start), address);
			return result;
		}
		catch (StartRefused ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new PartFailed(part, ex);
		}
		finally {
			change(() -> this.awaited.remove(part));
		}
	}

	private synchronized void change(Runnable change) {
		change.run();
	}

	private synchronized void tick() {
		if (!this.awaited.isEmpty()) {
			line("  waiting for %s (%.0f s so far)", String.join(", ", this.awaited), seconds(this.begin));
		}
	}

	synchronized void line(String format, Object... arguments) {
		this.out.println(String.format(Locale.ROOT, format, arguments));
	}

	double seconds() {
		return seconds(this.begin);
	}

	private static double seconds(long start) {
		return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
	}

	@Override
	public void close() {
		this.ticker.shutdownNow();
	}

}
