/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Brings events from the documents of their aggregates to the broker: many aggregates at
 * once, within one aggregate one event after the other. Any number of instances may run;
 * the lease saves them double work, the sequence numbers keep the order.
 */
final class OutboxRelay implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

	/** Beyond it, the sweep brings them again. */
	private static final int MOST_WAITING = 10_000;

	private static final int STOP_SECONDS = 25;

	private final List<PendingAggregates> sources;

	private final RelayTurn turn;

	private final RelayPause pause;

	private final int parallel;

	private final Semaphore permits;

	private final ConcurrentMap<String, Again> underWay = new ConcurrentHashMap<>();

	private volatile boolean running;

	OutboxRelay(List<PendingAggregates> sources, RelayTurn turn, RelayPause pause, int parallel) {
		this.sources = sources;
		this.turn = turn;
		this.pause = pause;
		this.parallel = parallel;
		this.permits = new Semaphore(parallel);
	}

	@Override
	public void start() {
		this.running = true;
		this.sources.forEach((source) -> source.start(this::offer));
	}

	/** Finishes the turns under way, so that nothing is left leased. */
	@Override
	public void stop() {
		this.sources.forEach(PendingAggregates::stop);
		this.running = false;
		try {
			if (this.permits.tryAcquire(this.parallel, STOP_SECONDS, TimeUnit.SECONDS)) {
				this.permits.release(this.parallel);
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After everything that could still make events has stopped. */
	@Override
	public int getPhase() {
		return 0;
	}

	/**
	 * Serves the aggregate soon; one that is being served is served once more afterwards.
	 */
	private void offer(Pending pending) {
		if (!this.running || this.underWay.size() >= MOST_WAITING || !this.pause.admits()) {
			return;
		}
		if (this.underWay.merge(pending.name(), Again.NO, (_, _) -> Again.YES) == Again.NO) {
			Thread.ofVirtual().name("outbox-relay").start(() -> serve(pending));
		}
	}

	private void serve(Pending pending) {
		try {
			this.permits.acquire();
			try {
				serveUntilDone(pending);
			}
			finally {
				this.permits.release();
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			log.warn("outbox turn failed, its lease will run out: {}", ex.getClass().getSimpleName());
		}
		finally {
			this.underWay.remove(pending.name());
		}
	}

	private void serveUntilDone(Pending pending) throws InterruptedException {
		boolean more = true;
		while (more && this.running) {
			RelayTurn.Outcome outcome = this.turn.serve(pending);
			this.pause.learn(pending, outcome);
			more = outcome == RelayTurn.Outcome.MORE
					|| outcome == RelayTurn.Outcome.SENT && this.underWay.replace(pending.name(), Again.YES, Again.NO);
		}
	}

	private enum Again {

		NO, YES

	}

}
