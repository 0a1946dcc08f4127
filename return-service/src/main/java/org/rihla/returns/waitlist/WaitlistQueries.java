/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.ListOrder;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/** Lists of entries, in the order of the waiting list: priority, time, id. */
@Component
class WaitlistQueries {

	private static final int MOST = 1000;

	/** So many are looked at for one place; they are the first in order. */
	private static final int CONSIDERED = 200;

	private static final String PRIORITY = "state.priority";

	private static final String SINCE = "state.waitingSince";

	private static final String STATUS = "state.status";

	private static final List<String> OPEN = List.of("WAITING", "OFFERED", "STALE");

	private final AggregateStore<WaitlistEntry, EntryId> entries;

	private final MongoCollection<Document> documents;

	WaitlistQueries(AggregateStore<WaitlistEntry, EntryId> entries, MongoDatabase database) {
		this.entries = entries;
		this.documents = database.getCollection(WaitlistConfiguration.COLLECTION, Document.class);
	}

	/** A page of what the caller may see: who is open, in order. */
	List<Placed<WaitlistEntry>> page(@Nullable CaseId caseId, @Nullable List<?> after, Access access, int limit) {
		Bson open = Filters.in(STATUS, OPEN);
		return this.entries.lists()
			.page((caseId != null) ? Filters.and(of(caseId), open) : open, ListOrder.by(PRIORITY, SINCE), after, access,
					limit);
	}

	/**
	 * Those who can get an offer for this activity, or are just getting one, in order.
	 */
	List<Offerable> offerable(String activity) {
		return this.documents
			.find(Filters.and(Filters.eq("state.offerable", true), Filters.eq("state.needs", activity)))
			.projection(Projections.include("_id", "state.needs", "state.search.begunOn"))
			.sort(Sorts.ascending(PRIORITY, SINCE, "_id"))
			.limit(CONSIDERED)
			.map((document) -> {
				Document state = document.get("state", Document.class);
				String begunOn = state.getEmbedded(List.of("search", "begunOn"), String.class);
				return new Offerable(EntryId.of(document.getString("_id")), state.getList("needs", String.class),
						(begunOn != null) ? Instant.parse(begunOn) : null);
			})
			.into(new ArrayList<>());
	}

	/** Those that a cause has begun to look for money for, and has not finished. */
	List<EntryId> searchedBy(UUID cause) {
		return this.entries.ids(Filters.eq("state.search.cause", cause.toString()), MOST);
	}

	/** How many of the same kind who wait come before this one. */
	long before(WaitlistEntry entry) {
		String since = this.documents.find(Filters.eq("_id", entry.id().value().toString()))
			.projection(Projections.include(SINCE))
			.map((document) -> document.getEmbedded(List.of("state", "waitingSince"), String.class))
			.first();
		Bson waiting = Filters.and(Filters.eq(STATUS, "WAITING"), Filters.eq("state.kind", entry.kind().name()));
		Bson samePriority = Filters.and(waiting, Filters.eq(PRIORITY, entry.priority()));
		return this.documents.countDocuments(Filters.and(waiting, Filters.lt(PRIORITY, entry.priority())))
				+ this.documents.countDocuments(Filters.and(samePriority, Filters.lt(SINCE, since)))
				+ this.documents.countDocuments(Filters.and(samePriority, Filters.eq(SINCE, since),
						Filters.lt("_id", entry.id().value().toString())));
	}

	/** The open entry of a plan. */
	Optional<EntryId> open(PlanId plan) {
		return this.entries.ids(Filters.and(of(plan), Filters.in(STATUS, OPEN)), 1).stream().findFirst();
	}

	/** All entries that a plan ever had. */
	List<WaitlistEntry> all(PlanId plan) {
		return this.entries.lists().everywhere(of(plan), MOST);
	}

	/** The open entries of a case. */
	List<EntryId> open(CaseId caseId) {
		return this.entries.ids(Filters.and(of(caseId), Filters.in(STATUS, OPEN)), MOST);
	}

	/** Those for which a moment has come. */
	List<EntryId> due(Instant now) {
		return this.entries.ids(Filters.lte("state.nextAt", now.toString()), MOST);
	}

	private static Bson of(PlanId plan) {
		return Filters.eq("state.planId", plan.value().toString());
	}

	private static Bson of(CaseId caseId) {
		return Filters.eq("state.caseId", caseId.value().toString());
	}

	/**
	 * One who can get an offer.
	 *
	 * @param needs codes of the activities
	 * @param soughtSince since when somebody looks for the money; null when nobody does
	 */
	record Offerable(EntryId id, List<String> needs, @Nullable Instant soughtSince) {

		Offerable {
			needs = List.copyOf(needs);
		}

		/** Whether nobody behind this one may be served yet. */
		boolean isSought(Instant now) {
			return this.soughtSince != null && Search.isRunning(this.soughtSince, now);
		}

	}

}
