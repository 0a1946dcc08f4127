/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has left, kept so that it can be sent again to a consumer that was restored. An
 * event sent twice is kept once, by its aggregate and sequence number.
 */
public final class SentEvents {

	/** Where they are kept. */
	public static final String COLLECTION = "sent_events";

	/** The case that an event is about, where its key does not say so. */
	public static final String ABOUT = "about";

	private static final JsonMapper JSON = new JsonMapper();

	/** Source: messaging.md, relay. */
	private static final String MARKER = "outbox.superseded";

	private static final Bson SUPERSEDED = Updates.combine(Updates.set("type", MARKER),
			Updates.set("headers.ce_type", EventHeaders.wireType(MARKER)), Updates.unset("headers.ce_dataschema"),
			Updates.unset(ABOUT), Updates.set("value", new Binary("{}".getBytes(StandardCharsets.UTF_8))));

	private final MongoCollection<Document> documents;

	private final Clock clock;

	SentEvents(MongoCollection<Document> documents, Clock clock) {
		this.documents = documents;
		this.clock = clock;
	}

	void keep(Pending pending, List<OutboxEntry> sent) {
		if (sent.isEmpty()) {
			return;
		}
		List<Document> rows = new ArrayList<>();
		Date now = Date.from(this.clock.instant());
		for (OutboxEntry entry : sent) {
			Document row = entry.document()
				.append("_id", pending.id() + ":" + EventHeaders.sequence(entry.seq()))
				.append("topic", pending.collection().topic())
				.append(OutboxFields.KEY, pending.key())
				.append("sentAt", now);
			String about = about(pending, entry);
			rows.add((about != null) ? row.append(ABOUT, about) : row);
		}
		try {
			this.documents.insertMany(rows, new InsertManyOptions().ordered(false));
		}
		catch (MongoBulkWriteException ex) {
			if (!ex.getWriteErrors().stream().allMatch(SentEvents::isRepeat)) {
				throw ex;
			}
		}
	}

	/**
	 * Forgets what an aggregate sent up to a place in its sequence.
	 * @param last the last that is forgotten
	 */
	public void forget(String aggregate, long last) {
		this.documents.deleteMany(Filters.and(Filters.gte("_id", aggregate + ":" + EventHeaders.sequence(0)),
				Filters.lte("_id", aggregate + ":" + EventHeaders.sequence(last))));
	}

	/**
	 * Of aggregates that many cases share, replaces what they said about one of them by a
	 * marker that says nothing and keeps the place in the sequence.
	 * @return how many events those were
	 */
	public long supersede(UUID caseId) {
		return this.documents.updateMany(Filters.eq(ABOUT, caseId.toString()), SUPERSEDED).getModifiedCount();
	}

	/** The case that the event of an aggregate without one names. */
	private static @Nullable String about(Pending pending, OutboxEntry entry) {
		if (!pending.key().equals(pending.id())) {
			return null;
		}
		String caseId = JSON.readTree(entry.value()).path("caseId").asString("");
		return (caseId.isEmpty() || caseId.equals(pending.key())) ? null : caseId;
	}

	private static boolean isRepeat(BulkWriteError error) {
		return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
	}

}
