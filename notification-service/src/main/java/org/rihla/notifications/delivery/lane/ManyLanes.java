/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.lane;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** The numbers of one event in many lanes, with a few writes for all of them. */
@Component
public class ManyLanes {

	private final MongoCollection<Document> documents;

	private final Lanes lanes;

	private final Clock clock;

	ManyLanes(MongoDatabase database, Lanes lanes, Clock clock) {
		this.documents = database.getCollection(Lanes.COLLECTION);
		this.lanes = lanes;
		this.clock = clock;
	}

	/** Those in which the event has a number that is not settled. */
	public Set<String> reserved(Collection<String> names, UUID event) {
		Set<String> reserved = new HashSet<>();
		find(names).forEach((name, lane) -> StoredLanes.reserved(lane, event).ifPresent((_) -> reserved.add(name)));
		return reserved;
	}

	/**
	 * Reserves the next number in each, but where its delivery exists; the same event
	 * gets the same number.
	 * @param made the lanes in which it exists; asked after the lanes were read, so that
	 * a number which another instance has used up in between is noticed by {@code last}
	 */
	public Map<String, Place> reserve(Collection<String> names, UUID event, Supplier<Set<String>> made) {
		Map<String, Document> known = find(names);
		Set<String> existing = made.get();
		List<WriteModel<Document>> writes = new ArrayList<>();
		for (String name : names) {
			Document lane = known.get(name);
			if (StoredLanes.reserved(lane, event).isEmpty() && !existing.contains(name)) {
				writes.add(reservation(name, lane, event));
			}
		}
		write(writes);
		return placesOf(names, event, made, existing);
	}

	/** The deliveries of the event are stored, so its numbers need no keeping. */
	public void settle(Collection<String> names, UUID event) {
		this.documents.updateMany(Filters.in("_id", names),
				Updates.pull("open", new Document("event", event.toString())));
	}

	/**
	 * Takes the lanes of a case away. A number that it has reserved in a feed and not
	 * used would stop the feed for ever, so it is settled.
	 */
	void forget(Collection<SubscriptionId> subscriptions, UUID caseId) {
		List<String> names = subscriptions.stream().map((each) -> Lanes.name(each, caseId)).toList();
		Map<String, Document> known = find(names);
		for (SubscriptionId each : subscriptions) {
			Document lane = known.get(Lanes.name(each, caseId));
			if (lane != null) {
				StoredLanes.open(lane).forEach((event) -> settle(List.of(FeedLanes.name(each)), event));
			}
		}
		this.documents.deleteMany(Filters.in("_id", names));
	}

	private WriteModel<Document> reservation(String name, @Nullable Document lane, UUID event) {
		if (lane == null) {
			return new InsertOneModel<>(StoredLanes.first(name, event, this.clock.instant(), Lanes.PATIENCE));
		}
		long last = lane.getLong("last");
		return new UpdateOneModel<>(StoredLanes.unchanged(name, last),
				StoredLanes.next(last, event, this.clock.instant(), Lanes.PATIENCE));
	}

	private void write(List<WriteModel<Document>> writes) {
		try {
			if (!writes.isEmpty()) {
				this.documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
			}
		}
		catch (MongoBulkWriteException ex) {
			if (ex.getWriteErrors().stream().anyMatch((error) -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
				throw ex;
			}
		}
	}

	/** Where another event was faster, the number is asked for once more, alone. */
	private Map<String, Place> placesOf(Collection<String> names, UUID event, Supplier<Set<String>> made,
			Set<String> existing) {
		Map<String, Document> written = find(names);
		Map<String, Place> places = new HashMap<>();
		for (String name : names) {
			Document lane = written.get(name);
			Optional<Long> mine = StoredLanes.reserved(lane, event);
			if (lane != null && mine.isPresent()) {
				places.put(name, new Place(name, mine.get(), lane.getLong("done") == mine.get() - 1));
			}
			else if (!existing.contains(name)) {
				this.lanes.reserve(name, event, () -> made.get().contains(name))
					.ifPresent((place) -> places.put(name, place));
			}
		}
		return places;
	}

	private Map<String, Document> find(Collection<String> names) {
		Map<String, Document> found = new HashMap<>();
		this.documents.find(Filters.in("_id", names)).forEach((lane) -> found.put(lane.getString("_id"), lane));
		return found;
	}

}
