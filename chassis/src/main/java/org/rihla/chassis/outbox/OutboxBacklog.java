/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;

/** How much waits to leave, for metrics and health. */
final class OutboxBacklog {

	private final List<OutboxCollection> collections;

	private final Clock clock;

	OutboxBacklog(List<OutboxCollection> collections, Clock clock) {
		this.collections = collections;
		this.clock = clock;
	}

	/** Aggregates with events that wait. */
	long pending() {
		return this.collections.stream()
			.mapToLong(
					(collection) -> collection.documents().countDocuments(Filters.exists(OutboxFields.OUTBOX_NEXT_AT)))
			.sum();
	}

	/** Aggregates that stand still until an operator decides. */
	long blocked() {
		return this.collections.stream()
			.mapToLong((collection) -> collection.documents().countDocuments(Filters.exists(OutboxFields.BLOCKED)))
			.sum();
	}

	/** How long the oldest has been due; zero when nothing is. */
	Duration oldestAge() {
		return this.collections.stream().map(this::oldestAge).max(Duration::compareTo).orElse(Duration.ZERO);
	}

	private Duration oldestAge(OutboxCollection collection) {
		Document oldest = collection.documents()
			.find(Filters.exists(OutboxFields.OUTBOX_NEXT_AT))
			.projection(Projections.include(OutboxFields.OUTBOX_NEXT_AT))
			.sort(Sorts.ascending(OutboxFields.OUTBOX_NEXT_AT))
			.first();
		if (oldest == null) {
			return Duration.ZERO;
		}
		Duration age = Duration.between(oldest.getDate(OutboxFields.OUTBOX_NEXT_AT).toInstant(), this.clock.instant());
		return age.isNegative() ? Duration.ZERO : age;
	}

}
