/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.rihla.chassis.outbox.CrashPoint;
import org.rihla.chassis.outbox.OutboxFields;
import org.rihla.chassis.outbox.SentEvents;

/**
 * Takes aggregates away for good, for erasers only. Nothing is taken whose events still
 * wait to leave: what was done would not stand in the audit trail.
 */
public final class Removal<I extends Identifier> {

	private final String kind;

	private final Function<UUID, I> ids;

	private final MongoCollection<Document> documents;

	private final SentEvents sent;

	Removal(String kind, Function<UUID, I> ids, MongoCollection<Document> documents, SentEvents sent) {
		this.kind = kind;
		this.ids = ids;
		this.documents = documents;
		this.sent = sent;
	}

	/**
	 * Removes everything that is about a case, with what is kept of its events; may be
	 * repeated.
	 * @return how many there were
	 * @throws Refusal.RaceLost when events of one still wait to leave: then all are still
	 * there; or when one was changed meanwhile: then others may be gone
	 */
	public long allOf(UUID caseId) {
		List<AggregateDocument> doomed = new ArrayList<>();
		this.documents.find(Filters.eq(OutboxFields.KEY, caseId.toString()))
			.projection(Projections.exclude(AggregateDocument.STATE, OutboxFields.OUTBOX))
			.forEach((document) -> doomed.add(new AggregateDocument(document)));
		doomed.forEach(this::requireSilence);
		doomed.forEach(this::remove);
		return doomed.size();
	}

	private void remove(AggregateDocument stored) {
		this.sent.forget(stored.id(), stored.nextSeq());
		CrashPoint.pass("removal.after-events");
		require(this.documents.deleteOne(stored.unchanged()).getDeletedCount() == 1, stored);
	}

	/**
	 * Of one that stays as an empty shell, removes which commands it obeyed and what is
	 * kept of its events, but for the last of each.
	 * @throws Refusal.RaceLost when it was changed meanwhile or its events still wait to
	 * leave
	 */
	public void pastOf(I id) {
		Document document = this.documents.find(Filters.eq("_id", id.value().toString())).first();
		if (document != null) {
			AggregateDocument stored = new AggregateDocument(document);
			requireSilence(stored);
			this.sent.forget(stored.id(), stored.nextSeq() - 2);
			require(this.documents
				.updateOne(stored.unchanged(),
						Updates.pushEach(AggregateDocument.COMMANDS, List.of(), new PushOptions().slice(-1)))
				.getMatchedCount() == 1, stored);
		}
	}

	private void requireSilence(AggregateDocument stored) {
		require(stored.pending() == 0, stored);
	}

	private void require(boolean held, AggregateDocument stored) {
		if (!held) {
			throw new Refusal.RaceLost(this.kind, this.ids.apply(UUID.fromString(stored.id())));
		}
	}

}
