/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.outbox.OutboxFields;

/** Many aggregates of one kind at a time: in pages, counted, or found by tokens. */
public final class AggregateLists<A> {

	private final MongoCollection<Document> documents;

	private final Function<Access, Bson> scope;

	private final Function<AggregateDocument, A> decode;

	AggregateLists(MongoCollection<Document> documents, Function<Access, Bson> scope,
			Function<AggregateDocument, A> decode) {
		this.documents = documents;
		this.scope = scope;
		this.decode = decode;
	}

	/**
	 * One page of what meets the criteria inside the caller's scope.
	 * @param after place of the last one of the page before; null for the first page
	 */
	public List<Placed<A>> page(Bson criteria, ListOrder order, @Nullable List<?> after, Access access, int limit) {
		List<Placed<A>> found = new ArrayList<>();
		Bson rest = (after != null) ? order.after(after) : Filters.empty();
		this.documents.find(Filters.and(criteria, this.scope.apply(access), rest))
			.projection(Projections.exclude(OutboxFields.OUTBOX))
			.sort(order.sort())
			.limit(limit)
			.forEach((document) -> found.add(new Placed<>(decode(document), order.placeOf(document))));
		return found;
	}

	/** What meets the criteria inside the caller's scope, newest id first. */
	List<A> newest(Bson criteria, Access access, int limit) {
		List<A> found = new ArrayList<>();
		this.documents.find(Filters.and(criteria, this.scope.apply(access)))
			.projection(Projections.exclude(OutboxFields.OUTBOX))
			.sort(Sorts.descending("_id"))
			.limit(limit)
			.forEach((document) -> found.add(decode(document)));
		return found;
	}

	/**
	 * At most so many of what meets the criteria inside the caller's scope, unordered.
	 */
	public List<A> some(Bson criteria, Access access, int limit) {
		return everywhere(Filters.and(criteria, this.scope.apply(access)), limit);
	}

	/** The same beyond the caller's scope, for rules that have to look there. */
	public List<A> everywhere(Bson criteria, int limit) {
		List<A> found = new ArrayList<>();
		this.documents.find(criteria)
			.projection(Projections.exclude(OutboxFields.OUTBOX))
			.limit(limit)
			.forEach((document) -> found.add(decode(document)));
		return found;
	}

	/** The same by id, to go through many in parts. */
	public List<A> everywhereById(Bson criteria, int limit) {
		List<A> found = new ArrayList<>();
		this.documents.find(criteria)
			.projection(Projections.exclude(OutboxFields.OUTBOX))
			.sort(Sorts.ascending("_id"))
			.limit(limit)
			.forEach((document) -> found.add(decode(document)));
		return found;
	}

	/**
	 * How many there are inside the caller's scope, by the values of these members of the
	 * document, such as {@code state.status}.
	 */
	public Map<List<Object>, Long> count(Bson criteria, Access access, String... members) {
		Document kind = new Document();
		for (String member : members) {
			kind.append("m" + kind.size(), "$" + member);
		}
		Map<List<Object>, Long> counts = new HashMap<>();
		this.documents
			.aggregate(List.of(Aggregates.match(Filters.and(criteria, this.scope.apply(access))),
					Aggregates.group(kind, Accumulators.sum("count", 1L))))
			.forEach((row) -> counts.put(List.copyOf(row.get("_id", Document.class).values()),
					row.get("count", Number.class).longValue()));
		return counts;
	}

	private A decode(Document document) {
		return this.decode.apply(new AggregateDocument(document));
	}

}
