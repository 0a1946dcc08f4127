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
 * A total order of a list, all fields ascending; the id is always the last of them, so
 * that no two items share a place and a page begins exactly where the one before ended.
 */
public record ListOrder(List<String> fields) {

	private static final String ID = "_id";

	public ListOrder {
		fields = List.copyOf(fields);
	}

	/** By these fields, then by id. */
	public static ListOrder by(String... fields) {
		List<String> all = new ArrayList<>(Arrays.asList(fields));
		all.add(ID);
		return new ListOrder(all);
	}

	Bson sort() {
		return Sorts.ascending(this.fields);
	}

	/** What comes behind a place; the first field bounds the part of an index to read. */
	Bson after(List<?> place) {
		List<Bson> alternatives = new ArrayList<>();
		List<Bson> equal = new ArrayList<>();
		for (int i = 0; i < this.fields.size(); i++) {
			List<Bson> alternative = new ArrayList<>(equal);
			alternative.add(Filters.gt(this.fields.get(i), place.get(i)));
			alternatives.add(Filters.and(alternative));
			equal.add(Filters.eq(this.fields.get(i), place.get(i)));
		}
		return Filters.and(Filters.gte(this.fields.getFirst(), place.getFirst()), Filters.or(alternatives));
	}

	List<Object> placeOf(Document document) {
		return this.fields.stream()
			.map((field) -> document.getEmbedded(List.of(field.split("\\.")), Object.class))
			.toList();
	}

}
