/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.CrashPoint;

/**
 * Cases that stand still for one listener because an event could not be applied; later
 * events of the case queue up behind it. One document per listener and key.
 */
final class ParkedCases {

	static final String RECORDS = "records";

	private static final int MOST_RECORDS = 500;

	private final MongoCollection<Document> documents;

	private final Clock clock;

	ParkedCases(MongoCollection<Document> documents, Clock clock) {
		this.documents = documents;
		this.clock = clock;
	}

	/** What a listener's parked cases mean for an event. */
	enum Standing {

		/** Its case is not parked. */
		FREE,
		/** Its case is parked because this very event was missing. */
		AWAITED,
		/** Its case is parked; the event has to queue. */
		PARKED

	}

	/** Asked for each event, so it reads no more than why the case is parked. */
	Standing standingOf(ReceivedEvent event) {
		Document parked = this.documents.find(Filters.eq("_id", id(event.listener(), event.key())))
			.projection(Projections.exclude(RECORDS))
			.first();
		if (parked == null) {
			return Standing.FREE;
		}
		boolean awaited = ParkedCase.GAP.equals(parked.getString("reason"))
				&& event.subject().toString().equals(parked.getString("aggregate"))
				&& parked.get("seq", Number.class).longValue() == event.sequence();
		return awaited ? Standing.AWAITED : Standing.PARKED;
	}

	/**
	 * Queues an event behind its parked case; false when the case was freed meanwhile.
	 */
	boolean add(ReceivedEvent event) {
		return push(id(event.listener(), event.key()), event.record());
	}

	private boolean push(String id, ConsumerRecord<String, byte[]> record) {
		Document queued = this.documents.find(Filters.and(Filters.eq("_id", id), holds(record)))
			.projection(Projections.include("_id"))
			.first();
		if (queued != null) {
			return true;
		}
		boolean pushed = this.documents
			.updateOne(Filters.and(Filters.eq("_id", id), Filters.exists(RECORDS + "." + (MOST_RECORDS - 1), false)),
					Updates.push(RECORDS, ParkedRecord.document(record)))
			.getMatchedCount() == 1;
		if (!pushed && this.documents.countDocuments(Filters.eq("_id", id)) == 1) {
			throw new ParkingFull(MOST_RECORDS);
		}
		return pushed;
	}

	/**
	 * Parks a case with the event that failed; an event that is parked already stays
	 * once.
	 */
	void park(ParkedCase why, ConsumerRecord<String, byte[]> record) {
		String id = id(why.listener(), why.key());
		this.documents.updateOne(Filters.eq("_id", id), Updates.combine(Updates.setOnInsert("listener", why.listener()),
				Updates.setOnInsert("key", why.key()), Updates.setOnInsert("reason", why.reason()),
				Updates.setOnInsert("aggregate", why.aggregate()), Updates.setOnInsert("seq", why.seq()),
				Updates.setOnInsert("since", Date.from(this.clock.instant())), Updates.setOnInsert(RECORDS, List.of())),
				new UpdateOptions().upsert(true));
		push(id, record);
		CrashPoint.pass("inbox.after-park");
	}

	/** The case waits for another event than before. */
	void await(String listener, SequenceGap gap) {
		this.documents.updateOne(Filters.eq("_id", id(listener, gap.event().key())),
				Updates.combine(Updates.set("reason", ParkedCase.GAP),
						Updates.set("aggregate", gap.event().subject().toString()), Updates.set("seq", gap.missing())));
	}

	/** The record that waits longest. */
	Optional<ConsumerRecord<String, byte[]>> first(String listener, String key) {
		Document parked = find(listener, key);
		return (parked != null) ? parked.getList(RECORDS, Document.class).stream().findFirst().map(ParkedRecord::of)
				: Optional.empty();
	}

	/** Takes a record that was applied out of the queue. */
	void pop(String listener, String key, ConsumerRecord<String, byte[]> record) {
		this.documents.updateOne(Filters.eq("_id", id(listener, key)),
				Updates.pull(RECORDS, new Document("topic", record.topic()).append("partition", record.partition())
					.append("offset", record.offset())));
	}

	/**
	 * Frees a case behind which nothing waits any more; false when something came
	 * meanwhile.
	 */
	boolean free(String listener, String key) {
		return this.documents.deleteOne(Filters.and(Filters.eq("_id", id(listener, key)), Filters.size(RECORDS, 0)))
			.getDeletedCount() == 1 || find(listener, key) == null;
	}

	/** Drops what waits of a case that is erased. */
	long forget(List<String> listeners, String key) {
		return this.documents
			.deleteMany(Filters.in("_id", listeners.stream().map((listener) -> id(listener, key)).toList()))
			.getDeletedCount();
	}

	long count() {
		return this.documents.countDocuments();
	}

	private @Nullable Document find(String listener, String key) {
		return this.documents.find(Filters.eq("_id", id(listener, key))).first();
	}

	private static Bson holds(ConsumerRecord<String, byte[]> record) {
		return Filters.elemMatch(RECORDS, Filters.and(Filters.eq("topic", record.topic()),
				Filters.eq("partition", record.partition()), Filters.eq("offset", record.offset())));
	}

	private static String id(String listener, String key) {
		return listener + ":" + key;
	}

}
