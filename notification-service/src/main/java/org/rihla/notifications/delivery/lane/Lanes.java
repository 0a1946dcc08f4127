/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.lane;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/**
 * The order of deliveries: per subscription and case, numbers without gaps, and how many
 * of them are through. A lane with more numbers than are through has a time at which the
 * sweep looks at it.
 */
@Component
public class Lanes {

	static final String COLLECTION = "lanes";

	static final String CHECK_AT = "checkAt";

	static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final int TRIES = 50;

	private final MongoCollection<Document> lanes;

	private final Clock clock;

	Lanes(MongoDatabase database, Clock clock) {
		this.lanes = database.getCollection(COLLECTION);
		this.clock = clock;
	}

	public static String name(SubscriptionId subscription, UUID caseId) {
		return subscription.value() + ":" + caseId;
	}

	/**
	 * Reserves the next number for an event; the same event gets the same number.
	 * @param made whether its delivery exists already; asked after the lane was read, so
	 * that a number which another instance has used up in between is noticed by
	 * {@code last}
	 * @return empty when the delivery exists
	 */
	public Optional<Place> reserve(String lane, UUID event, BooleanSupplier made) {
		for (int attempt = 0; attempt < TRIES; attempt++) {
			Document known = find(lane);
			long last = (known != null) ? known.getLong("last") : 0;
			long done = (known != null) ? known.getLong("done") : 0;
			Optional<Long> mine = StoredLanes.reserved(known, event);
			if (mine.isPresent()) {
				return mine.map((number) -> new Place(lane, number, done == number - 1));
			}
			if (made.getAsBoolean()) {
				return Optional.empty();
			}
			if ((known == null) ? opened(lane, event) : taken(lane, last, event)) {
				return Optional.of(new Place(lane, last + 1, done == last));
			}
		}
		throw new IllegalStateException("Lane %s is too busy".formatted(lane));
	}

	/** The delivery of the event is stored, so its number needs no keeping. */
	public void settle(String lane, UUID event) {
		this.lanes.updateOne(Filters.eq("_id", lane), Updates.pull("open", new Document("event", event.toString())));
	}

	/** How many are through, from the first on. */
	public long done(String lane) {
		Document known = find(lane);
		return (known != null) ? known.getLong("done") : 0;
	}

	/**
	 * This number is through; nothing, if it was said before.
	 * @return whether nothing is left behind it
	 */
	public boolean pass(String lane, long number) {
		Bson next = Filters.and(Filters.eq("_id", lane), Filters.eq("done", number - 1));
		boolean empty = this.lanes
			.updateOne(Filters.and(next, Filters.eq("last", number)),
					Updates.combine(Updates.set("done", number), Updates.unset(CHECK_AT)))
			.getMatchedCount() == 1;
		if (!empty) {
			this.lanes.updateOne(next, Updates.combine(Updates.set("done", number), checkIn(Duration.ZERO)));
		}
		return empty;
	}

	/** Lanes to look at, the longest waiting first; each is left alone for a while. */
	public List<String> toCheck(int limit) {
		List<String> waiting = new ArrayList<>();
		this.lanes.find(Filters.lte(CHECK_AT, Date.from(this.clock.instant())))
			.sort(Sorts.ascending(CHECK_AT))
			.limit(limit)
			.forEach((lane) -> waiting.add(lane.getString("_id")));
		waiting.forEach((lane) -> this.lanes.updateOne(Filters.and(Filters.eq("_id", lane), Filters.exists(CHECK_AT)),
				checkIn(PATIENCE)));
		return waiting;
	}

	/**
	 * Lanes of a subscription where something is not through, by name, behind this one.
	 */
	public List<String> of(SubscriptionId subscription, String after, int limit) {
		String first = subscription.value() + ":";
		List<String> found = new ArrayList<>();
		this.lanes
			.find(Filters.and(Filters.gt("_id", after.isEmpty() ? first : after),
					Filters.lt("_id", subscription.value() + ";"), Filters.exists(CHECK_AT)))
			.projection(Projections.include("_id"))
			.sort(Sorts.ascending("_id"))
			.limit(limit)
			.forEach((lane) -> found.add(lane.getString("_id")));
		return found;
	}

	/** How many are not through. */
	public long waiting(String lane) {
		Document known = find(lane);
		return (known != null) ? known.getLong("last") - known.getLong("done") : 0;
	}

	private @Nullable Document find(String lane) {
		return this.lanes.find(Filters.eq("_id", lane)).first();
	}

	private boolean opened(String lane, UUID event) {
		try {
			this.lanes.insertOne(StoredLanes.first(lane, event, this.clock.instant(), PATIENCE));
			return true;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
			return false;
		}
	}

	private boolean taken(String lane, long last, UUID event) {
		return this.lanes
			.updateOne(StoredLanes.unchanged(lane, last), StoredLanes.next(last, event, this.clock.instant(), PATIENCE))
			.getMatchedCount() == 1;
	}

	private Bson checkIn(Duration time) {
		return Updates.set(CHECK_AT, Date.from(this.clock.instant().plus(time)));
	}

}
