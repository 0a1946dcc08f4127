/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;

/** Finds parked cases, the longest waiting first; what waits behind them is not read. */
final class ParkedCaseQueries {

	static final String SINCE = "since";

	private final MongoCollection<Document> documents;

	private final Cursors cursors;

	ParkedCaseQueries(MongoCollection<Document> documents, Cursors cursors) {
		this.documents = documents;
		this.cursors = cursors;
	}

	Page<ParkedCaseView> page(@Nullable String cursor, int limit, Access access) {
		String[] mark = { "parked-cases", access.caller().subject() };
		List<Document> found = find(behind(this.cursors.place(cursor, mark)), limit + 1);
		return this.cursors.page(found, limit, ParkedCaseQueries::place, mark).map(ParkedCaseView::of);
	}

	List<ParkedCaseView> oldest(int limit) {
		return find(Filters.empty(), limit).stream().map(ParkedCaseView::of).toList();
	}

	private List<Document> find(Bson criteria, int limit) {
		return this.documents.find(criteria)
			.projection(Projections.exclude(ParkedCases.RECORDS))
			.sort(Sorts.ascending(SINCE, "_id"))
			.limit(limit)
			.into(new ArrayList<>());
	}

	private static List<Object> place(Document parked) {
		return List.of(parked.getDate(SINCE).getTime(), parked.getString("_id"));
	}

	private static Bson behind(@Nullable List<Object> place) {
		if (place == null) {
			return Filters.empty();
		}
		Date since = Date.from(Instant.ofEpochMilli(((Number) place.getFirst()).longValue()));
		return Filters.and(Filters.gte(SINCE, since),
				Filters.or(Filters.gt(SINCE, since), Filters.gt("_id", place.getLast())));
	}

}
