/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.util.List;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/** How far each listener has come with each aggregate. */
final class Positions {

	private static final String LAST_SEQ = "lastSeq";

	private final MongoCollection<Document> documents;

	Positions(MongoCollection<Document> documents) {
		this.documents = documents;
	}

	/** The sequence number last applied; 0 at first. */
	long last(ReceivedEvent event) {
		Document position = this.documents.find(Filters.eq("_id", id(event))).first();
		return (position != null) ? position.get(LAST_SEQ, Number.class).longValue() : 0;
	}

	/** Moves on; false when another instance was faster. */
	boolean advance(ReceivedEvent event, long last) {
		if (last == 0) {
			return insert(event);
		}
		return this.documents
			.updateOne(Filters.and(Filters.eq("_id", id(event)), Filters.eq(LAST_SEQ, last)),
					Updates.set(LAST_SEQ, event.sequence()))
			.getMatchedCount() == 1;
	}

	private boolean insert(ReceivedEvent event) {
		try {
			this.documents.insertOne(new Document("_id", id(event)).append(LAST_SEQ, event.sequence()));
			return true;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

	/** Drops how far an aggregate that is erased was heard. */
	void forget(List<String> listeners, UUID aggregate) {
		this.documents
			.deleteMany(Filters.in("_id", listeners.stream().map((listener) -> id(listener, aggregate)).toList()));
	}

	private static String id(ReceivedEvent event) {
		return id(event.listener(), event.subject());
	}

	private static String id(String listener, UUID aggregate) {
		return listener + ":" + aggregate;
	}

}
