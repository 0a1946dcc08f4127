/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;
import java.time.Duration;
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

	private static final int LANES_AT_ONCE = 64;

	private final Pings pings;

	private final Lanes lanes;

	private final LaneOrder order;

	private final DeliveryQueries queries;

	private final Senders senders;

	private final Duration interval;

	private final Clock clock;

	private volatile boolean running;

	private @Nullable Thread thread;

	DeliverySweep(Pings pings, Lanes lanes, LaneOrder order, DeliveryQueries queries, Senders senders,
			Duration interval, Clock clock) {
		this.pings = pings;
		this.lanes = lanes;
		this.order = order;
		this.queries = queries;
		this.senders = senders;
		this.interval = interval;
		this.clock = clock;
	}

	/** One look. */
	void sweep() {
		this.pings.sendDue();
		this.lanes.toCheck(LANES_AT_ONCE).forEach(this.order::moveOn);
		this.queries.subscriptionsDue(this.clock.instant()).forEach(this.senders::wake);
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
			catch (RuntimeException ex) {
				log.warn("delivery sweep failed, will try again: {}", ex.getClass().getSimpleName());
			}
		}
	}

}
