/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Duration;
import java.util.List;

import org.rihla.chassis.outbox.Rounds;

import org.springframework.context.SmartLifecycle;

/**
 * Looks regularly for what is due and for what a crash has left behind: codes not sent,
 * lanes that stand still, deliveries whose time has come.
 */
class DeliverySweep implements SmartLifecycle {

	private final Rounds rounds;

	private final Senders senders;

	DeliverySweep(List<Runnable> looks, Senders senders, Duration interval) {
		this.rounds = new Rounds("delivery-sweep", looks, interval);
		this.senders = senders;
	}

	@Override
	public void start() {
		this.rounds.start();
	}

	@Override
	public void stop() {
		this.rounds.stop();
		this.senders.stop();
	}

	@Override
	public boolean isRunning() {
		return this.rounds.isRunning();
	}

}
