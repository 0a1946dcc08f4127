/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.springframework.stereotype.Repository;

/** Keeps timelines: one document per event, found by case and time. */
@Repository
class TimelineRepository {

	static final String COLLECTION = "timeline";

	private final MongoCollection<Document> entries;

	TimelineRepository(MongoDatabase database) {
		this.entries = database.getCollection(COLLECTION);
	}

	/** Keeps an entry; the same event is kept once. */
	void keep(TimelineEntry entry) {
		try {
			this.entries.insertOne(document(entry));
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
		}
	}

	/** Keeps an entry in the place of what was kept of the same event. */
	void renew(TimelineEntry entry) {
		Document wanted = document(entry);
		Document present = this.entries.find(Filters.eq("_id", wanted.get("_id"))).first();
		if (!wanted.equals(present)) {
			this.entries.deleteOne(Filters.eq("_id", wanted.get("_id")));
			keep(entry);
		}
	}

	/** Forgets all of a case. */
	long forget(CaseId caseId) {
		return this.entries.deleteMany(Filters.eq("caseId", caseId.value().toString())).getDeletedCount();
	}

	/** The oldest first, behind the place where a page ended. */
	List<TimelineEntry> page(CaseId caseId, TimelineFilter filter, @Nullable List<Object> after, int limit) {
		List<Bson> criteria = new ArrayList<>();
		criteria.add(Filters.eq("caseId", caseId.value().toString()));
		if (filter.type() != null) {
			criteria.add(Filters.eq("type", filter.type()));
		}
		if (filter.from() != null) {
			criteria.add(Filters.gte("at", Date.from(filter.from())));
		}
		if (filter.to() != null) {
			criteria.add(Filters.lt("at", Date.from(filter.to())));
		}
		if (after != null) {
			criteria.add(Filters.gte("at", after.getFirst()));
			criteria.add(Filters.or(Filters.gt("at", after.getFirst()),
					Filters.and(Filters.eq("at", after.getFirst()), Filters.gt("_id", after.getLast()))));
		}
		List<TimelineEntry> found = new ArrayList<>();
		this.entries.find(Filters.and(criteria))
			.sort(Sorts.ascending("at", "_id"))
			.limit(limit)
			.forEach((document) -> found.add(entry(document)));
		return found;
	}

	/** Where an entry stands in its list. */
	static List<Object> placeOf(TimelineEntry entry) {
		return List.of(Date.from(entry.recordedAt()), entry.eventId().toString());
	}

	private static Document document(TimelineEntry entry) {
		return new Document("_id", entry.eventId().toString()).append("caseId", entry.caseId().toString())
			.append("type", entry.type())
			.append("at", Date.from(entry.recordedAt()))
			.append("occurredOn", Date.from(entry.occurredOn()))
			.append("actorRole", entry.actorRole())
			.append("subjectId", entry.subjectId().toString())
			.append("codes", new Document(new TreeMap<String, Object>(entry.codes())));
	}

	private static TimelineEntry entry(Document document) {
		Map<String, String> codes = new TreeMap<>();
		document.get("codes", Document.class).forEach((name, code) -> codes.put(name, (String) code));
		return new TimelineEntry(UUID.fromString(document.getString("_id")),
				UUID.fromString(document.getString("caseId")), document.getString("type"), instant(document, "at"),
				instant(document, "occurredOn"), document.getString("actorRole"),
				UUID.fromString(document.getString("subjectId")), codes);
	}

	private static Instant instant(Document document, String member) {
		return document.getDate(member).toInstant();
	}

}
