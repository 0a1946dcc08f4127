/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.lane;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** How lanes are written down: the last number given, and those not settled yet. */
final class StoredLanes {

	private StoredLanes() {
	}

	/** The events that have a number which is not settled. */
	static List<UUID> open(Document lane) {
		return reservations(lane).stream().map((each) -> UUID.fromString(each.getString("event"))).toList();
	}

	/** The number that an event has and that is not settled. */
	static Optional<Long> reserved(@Nullable Document lane, UUID event) {
		return reservations(lane).stream()
			.filter((each) -> event.toString().equals(each.getString("event")))
			.map((each) -> each.getLong("n"))
			.findFirst();
	}

	private static List<Document> reservations(@Nullable Document lane) {
		return (lane != null) ? lane.getList("open", Document.class, List.of()) : List.of();
	}

	/**
	 * A lane with its first number; it is looked at when nobody has settled it by then.
	 */
	static Document first(String lane, UUID event, Instant now, Duration patience) {
		return new Document("_id", lane).append("last", 1L)
			.append("done", 0L)
			.append("open", List.of(reservation(event, 1, now)))
			.append(Lanes.CHECK_AT, Date.from(now.plus(patience)));
	}

	/** Nobody was given a number since. */
	static Bson unchanged(String lane, long last) {
		return Filters.and(Filters.eq("_id", lane), Filters.eq("last", last));
	}

	/** One number more. */
	static Bson next(long last, UUID event, Instant now, Duration patience) {
		return Updates.combine(Updates.set("last", last + 1), Updates.push("open", reservation(event, last + 1, now)),
				Updates.set(Lanes.CHECK_AT, Date.from(now.plus(patience))));
	}

	private static Document reservation(UUID event, long number, Instant now) {
		return new Document("event", event.toString()).append("n", number).append("at", Date.from(now));
	}

}
