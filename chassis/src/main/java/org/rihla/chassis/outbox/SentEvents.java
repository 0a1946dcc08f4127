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
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * What has left, kept so that it can be sent again to a consumer that was restored. An
 * event sent twice is kept once, by its aggregate and sequence number.
 */
public final class SentEvents {

	/** Source: messaging.md, relay. */
	private static final String MARKER = "outbox.superseded";

	private static final Bson SUPERSEDED = Updates.combine(Updates.set("type", MARKER),
			Updates.set("headers.ce_type", EventHeaders.wireType(MARKER)), Updates.unset("headers.ce_dataschema"),
			Updates.set("value", new Binary("{}".getBytes(StandardCharsets.UTF_8))));

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
			rows.add(entry.document()
				.append("_id", pending.id() + ":" + EventHeaders.sequence(entry.seq()))
				.append("topic", pending.collection().topic())
				.append(OutboxFields.KEY, pending.key())
				.append("sentAt", now));
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
	 * Of an aggregate that many cases share, replaces what it said about one of them by a
	 * marker that says nothing and keeps the place in the sequence.
	 */
	public void supersede(String aggregate, UUID caseId) {
		List<String> about = new ArrayList<>();
		this.documents.find(Filters.and(Filters.gte("_id", aggregate + ":"), Filters.lt("_id", aggregate + ";")))
			.projection(Projections.include("value"))
			.forEach((row) -> {
				String data = new String(row.get("value", Binary.class).getData(), StandardCharsets.UTF_8);
				if (data.contains(caseId.toString())) {
					about.add(row.getString("_id"));
				}
			});
		about.forEach((id) -> this.documents.updateOne(Filters.eq("_id", id), SUPERSEDED));
	}

	private static boolean isRepeat(BulkWriteError error) {
		return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
	}

}
