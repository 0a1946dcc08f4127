/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at several things again and again on a thread of its own, a little irregularly,
 * so that instances do not fall into step.
 */
public final class Rounds {

	private static final Logger log = LoggerFactory.getLogger(Rounds.class);

	private final String name;

	private final List<Runnable> looks;

	private final Duration interval;

	private volatile boolean running;

	private @Nullable Thread thread;

	/**
	 * They begin with {@link #start()}.
	 * @param interval between two rounds, more or less
	 */
	public Rounds(String name, List<Runnable> looks, Duration interval) {
		this.name = name;
		this.looks = List.copyOf(looks);
		this.interval = interval;
	}

	/** The first round comes after one interval. */
	public void start() {
		this.running = true;
		this.thread = Thread.ofVirtual().name(this.name).start(this::run);
	}

	/** A look that is under way is interrupted. */
	public void stop() {
		this.running = false;
		if (this.thread != null) {
			this.thread.interrupt();
		}
	}

	/** Whether it was started and not stopped. */
	public boolean isRunning() {
		return this.running;
	}

	private void run() {
		while (this.running) {
			try {
				Thread.sleep((long) (this.interval.toMillis() * ThreadLocalRandom.current().nextDouble(0.8, 1.2)));
			}
			catch (InterruptedException _) {
				return;
			}
			this.looks.forEach(this::look);
		}
	}

	/** One that fails keeps no other from being done. */
	private void look(Runnable look) {
		try {
			if (this.running) {
				look.run();
			}
		}
		catch (RuntimeException ex) {
			if (this.running) {
				log.warn("{} failed, will try again: {}", this.name, ex.getClass().getSimpleName());
			}
		}
	}

}
