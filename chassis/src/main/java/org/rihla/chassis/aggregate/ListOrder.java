/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A total order of a list, all fields in one direction; the id is always the last of
 * them, so that no two items share a place and a page begins exactly where the one before
 * ended.
 */
public record ListOrder(List<String> fields, boolean descending) {

	private static final String ID = "_id";

	public ListOrder {
		fields = List.copyOf(fields);
	}

	/** By these fields, then by id. */
	public static ListOrder by(String... fields) {
		List<String> all = new ArrayList<>(Arrays.asList(fields));
		all.add(ID);
		return new ListOrder(all, false);
	}

	/** The other way round. */
	public ListOrder reversed() {
		return new ListOrder(this.fields, !this.descending);
	}

	Bson sort() {
		return this.descending ? Sorts.descending(this.fields) : Sorts.ascending(this.fields);
	}

	/** What comes behind a place; the first field bounds the part of an index to read. */
	Bson after(List<?> place) {
		List<Bson> alternatives = new ArrayList<>();
		List<Bson> equal = new ArrayList<>();
		for (int i = 0; i < this.fields.size(); i++) {
			List<Bson> alternative = new ArrayList<>(equal);
			alternative.add(behind(this.fields.get(i), place.get(i)));
			alternatives.add(Filters.and(alternative));
			equal.add(Filters.eq(this.fields.get(i), place.get(i)));
		}
		String first = this.fields.getFirst();
		Bson bound = this.descending ? Filters.lte(first, place.getFirst()) : Filters.gte(first, place.getFirst());
		return Filters.and(bound, Filters.or(alternatives));
	}

	private Bson behind(String field, Object value) {
		return this.descending ? Filters.lt(field, value) : Filters.gt(field, value);
	}

	List<Object> placeOf(Document document) {
		return this.fields.stream()
			.map((field) -> document.getEmbedded(List.of(field.split("\\.")), Object.class))
			.toList();
	}

}
