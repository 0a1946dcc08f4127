/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks regularly for events that no nudge brought: those of a process that died. */
final class Sweep implements PendingAggregates {

	private static final Logger log = LoggerFactory.getLogger(Sweep.class);

	private static final int AT_ONCE = 1000;

	private final List<OutboxCollection> collections;

	private final Duration interval;

	private final Clock clock;

	private @Nullable Thread thread;

	Sweep(List<OutboxCollection> collections, Duration interval, Clock clock) {
		this.collections = collections;
		this.interval = interval;
		this.clock = clock;
	}

	@Override
	public void start(Consumer<Pending> relay) {
		this.thread = Thread.ofVirtual().name("outbox-sweep").start(() -> run(relay));
	}

	@Override
	public void stop() {
		if (this.thread != null) {
			this.thread.interrupt();
		}
	}

	private void run(Consumer<Pending> relay) {
		while (!Thread.currentThread().isInterrupted()) {
			try {
				Thread.sleep((long) (this.interval.toMillis() * ThreadLocalRandom.current().nextDouble(0.8, 1.2)));
				this.collections.forEach((collection) -> sweep(collection, relay));
			}
			catch (InterruptedException _) {
				return;
			}
			catch (RuntimeException ex) {
				log.warn("outbox sweep failed, will try again: {}", ex.getClass().getSimpleName());
			}
		}
	}

	private void sweep(OutboxCollection collection, Consumer<Pending> relay) {
		for (Document document : collection.documents()
			.find(Filters.and(Filters.lte(OutboxFields.OUTBOX_NEXT_AT, Date.from(this.clock.instant())),
					Filters.exists(OutboxFields.BLOCKED, false)))
			.projection(Projections.include(OutboxFields.KEY))
			.sort(Sorts.ascending(OutboxFields.OUTBOX_NEXT_AT))
			.limit(AT_ONCE)) {
			relay.accept(new Pending(collection, document.getString("_id"), document.getString(OutboxFields.KEY)));
		}
	}

}
