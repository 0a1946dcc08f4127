/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import org.bson.Document;

/**
 * What has left, kept so that it can be sent again to a consumer that was restored. An
 * event sent twice is kept once, by its aggregate and sequence number.
 */
public final class SentEvents {

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

	private static boolean isRepeat(BulkWriteError error) {
		return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
	}

}
