/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Looks regularly for events that no nudge brought: those of a process that died. */
final class Sweep implements PendingAggregates {

	private static final int AT_ONCE = 1000;

	private final List<OutboxCollection> collections;

	private final Duration interval;

	private final Clock clock;

	private @Nullable Rounds rounds;

	Sweep(List<OutboxCollection> collections, Duration interval, Clock clock) {
		this.collections = collections;
		this.interval = interval;
		this.clock = clock;
	}

	@Override
	public void start(Consumer<Pending> relay) {
		this.rounds = new Rounds("outbox-sweep",
				this.collections.stream().map((collection) -> look(collection, relay)).toList(), this.interval);
		this.rounds.start();
	}

	@Override
	public void stop() {
		if (this.rounds != null) {
			this.rounds.stop();
		}
	}

	private Runnable look(OutboxCollection collection, Consumer<Pending> relay) {
		return () -> sweep(collection, relay);
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
