/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Looks regularly for what is due and for what a crash has left behind: codes not sent,
 * lanes that stand still, deliveries whose time has come.
 */
class DeliverySweep implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(DeliverySweep.class);

	private final List<Runnable> looks;

	private final Senders senders;

	private final Duration interval;

	private volatile boolean running;

	private @Nullable Thread thread;

	DeliverySweep(List<Runnable> looks, Senders senders, Duration interval) {
		this.looks = List.copyOf(looks);
		this.senders = senders;
		this.interval = interval;
	}

	/** One look at each; one that fails keeps no other from being done. */
	void sweep() {
		for (Runnable look : this.looks) {
			try {
				look.run();
			}
			catch (RuntimeException ex) {
				if (this.running) {
					log.warn("delivery sweep failed, will try again: {}", ex.getClass().getSimpleName());
				}
			}
		}
	}

	@Override
	public void start() {
		this.running = true;
		this.thread = Thread.ofVirtual().name("delivery-sweep").start(this::run);
	}

	@Override
	public void stop() {
		this.running = false;
		if (this.thread != null) {
			this.thread.interrupt();
		}
		this.senders.stop();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void run() {
		while (this.running) {
			try {
				Thread.sleep((long) (this.interval.toMillis() * ThreadLocalRandom.current().nextDouble(0.8, 1.2)));
				sweep();
			}
			catch (InterruptedException _) {
				return;
			}
		}
	}

}
