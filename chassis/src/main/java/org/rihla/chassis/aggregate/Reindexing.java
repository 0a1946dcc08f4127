/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/**
 * Writes the search tokens of everything anew after the index keys were changed. May run
 * beside users and be started again after a crash; a second run changes nothing more.
 */
final class Reindexing {

	private static final int PAGE = 250;

	private final List<AggregateWriter<?, ?>> searchable = new CopyOnWriteArrayList<>();

	void add(AggregateWriter<?, ?> writer) {
		this.searchable.add(writer);
	}

	/**
	 * Goes through all documents in the order of their ids.
	 * @return how many got other tokens
	 */
	long run() {
		return this.searchable.stream().mapToLong(Reindexing::run).sum();
	}

	private static long run(AggregateWriter<?, ?> writer) {
		long changed = 0;
		List<String> ids = page(writer, Filters.empty());
		while (!ids.isEmpty()) {
			changed += ids.stream().filter(writer::reindex).count();
			ids = page(writer, Filters.gt("_id", ids.getLast()));
		}
		return changed;
	}

	private static List<String> page(AggregateWriter<?, ?> writer, Bson rest) {
		List<String> ids = new ArrayList<>();
		writer.documents()
			.find(rest)
			.projection(Projections.include("_id"))
			.sort(Sorts.ascending("_id"))
			.limit(PAGE)
			.forEach((document) -> ids.add(document.getString("_id")));
		return ids;
	}

}
