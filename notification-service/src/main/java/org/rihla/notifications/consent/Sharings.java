/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.consent;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.rihla.notifications.notice.Announcement;

import org.springframework.stereotype.Component;

/**
 * Per case, since when partners hear of each subject, and which consents are gone. Events
 * of a case and of its referrals come in any order and more than once: only times are
 * kept, and of each the latest, so that order and repeats change nothing.
 */
@Component
public class Sharings {

	static final String COLLECTION = "sharings";

	private static final String SINCE = "since";

	private static final String WITHDRAWN = "withdrawn";

	private final MongoCollection<Document> cases;

	Sharings(MongoDatabase database) {
		this.cases = database.getCollection(COLLECTION);
	}

	/** What the announcement is about; the first one about a subject is kept in mind. */
	public Sharing of(Announcement announcement) {
		String subject = announcement.subject().known().toString();
		if (announcement.subject().opens()) {
			keepLatest(announcement.caseId(), SINCE, subject, announcement.time());
		}
		Instant since = times(announcement.caseId(), SINCE).getOrDefault(subject, Instant.EPOCH);
		return new Sharing(announcement.caseId(), announcement.partner(),
				Sharing.basisOf(announcement.subject().kind()), since);
	}

	/** From now on, what rests on this consent is {@link #ended(Sharing)}. */
	public void end(Withdrawal withdrawal) {
		keepLatest(withdrawal.caseId(), WITHDRAWN, withdrawal.scope(), withdrawal.at());
	}

	/** Whether the partner may hear no more of it. */
	public boolean ended(Sharing sharing) {
		return sharing.endedBy(times(sharing.caseId(), WITHDRAWN));
	}

	/**
	 * The case is erased.
	 * @return how many were known
	 */
	long forget(UUID caseId) {
		return this.cases.deleteOne(Filters.eq("_id", caseId.toString())).getDeletedCount();
	}

	private void keepLatest(UUID caseId, String what, String name, Instant time) {
		this.cases.updateOne(Filters.eq("_id", caseId.toString()), Updates.max(what + "." + name, Date.from(time)),
				new UpdateOptions().upsert(true));
	}

	private Map<String, Instant> times(UUID caseId, String what) {
		return Optional.ofNullable(this.cases.find(Filters.eq("_id", caseId.toString())).first())
			.map((known) -> known.get(what, Document.class))
			.orElseGet(Document::new)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> ((Date) entry.getValue()).toInstant()));
	}

}
