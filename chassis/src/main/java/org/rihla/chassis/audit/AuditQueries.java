/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;

/** Finds entries of the trail, newest first. */
final class AuditQueries {

	private static final int BLOCKS = 100;

	private final MongoCollection<Document> blocks;

	private final Cursors cursors;

	AuditQueries(MongoCollection<Document> blocks, Cursors cursors) {
		this.blocks = blocks;
		this.cursors = cursors;
	}

	/** A page of at most so many entries. */
	Page<AuditView> page(AuditFilter filter, @Nullable String cursor, int size, Access access) {
		String[] list = { "audit", filter.text(), access.caller().subject() };
		Place place = Place.of(this.cursors.place(cursor, list));
		List<Found> found = new ArrayList<>();
		List<Document> some = blocks(filter, place.block());
		while (!some.isEmpty() && found.size() <= size) {
			some.forEach((block) -> found.addAll(entries(block, filter, place)));
			some = blocks(filter, some.getLast().getLong("_id") - 1);
		}
		return this.cursors.page(found, size, Found::place, list).map(Found::view);
	}

	private List<Document> blocks(AuditFilter filter, long last) {
		List<Bson> criteria = filter.blocks();
		criteria.add(Filters.lte("_id", last));
		return this.blocks.find(Filters.and(criteria))
			.sort(Sorts.descending("_id"))
			.limit(BLOCKS)
			.into(new ArrayList<>());
	}

	private static List<Found> entries(Document block, AuditFilter filter, Place place) {
		long number = block.getLong("_id");
		Instant at = Instant.parse(block.getString("at"));
		List<Document> entries = block.getList("entries", Document.class, List.of());
		List<Found> found = new ArrayList<>();
		for (int position = entries.size() - 1; position >= 0; position--) {
			if (place.isBefore(number, position) && filter.fits(at, entries.get(position))) {
				found.add(new Found(position, AuditView.of(number, at, entries.get(position))));
			}
		}
		return found;
	}

	/** An entry and where in its block it stands. */
	private record Found(int position, AuditView view) {

		List<Long> place() {
			return List.of(this.view.block(), (long) this.position);
		}

	}

	/** Where the page before ended. */
	private record Place(long block, long position) {

		static Place of(@Nullable List<Object> values) {
			return (values == null) ? new Place(Long.MAX_VALUE, 0)
					: new Place(number(values.getFirst()), number(values.getLast()));
		}

		private static long number(Object value) {
			return ((Number) value).longValue();
		}

		/** The trail is read backwards. */
		boolean isBefore(long block, long position) {
			return block < this.block || (block == this.block && position < this.position);
		}

	}

}
