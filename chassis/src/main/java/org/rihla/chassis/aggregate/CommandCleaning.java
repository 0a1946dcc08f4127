/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Forgets which commands an aggregate obeyed once nobody repeats them any more. Goes
 * through everything in the order of ids; several instances may do so at once.
 */
final class CommandCleaning {

	private static final Logger log = LoggerFactory.getLogger(CommandCleaning.class);

	/** As long as a repeat is promised the same answer, and two days more. */
	private static final Duration KEPT = Duration.ofHours(72);

	private static final int PAGE = 250;

	private final List<MongoCollection<Document>> collections = new CopyOnWriteArrayList<>();

	private final Clock clock;

	CommandCleaning(Clock clock) {
		this.clock = clock;
	}

	void add(MongoCollection<Document> aggregates) {
		this.collections.add(aggregates);
	}

	/** By itself where the service schedules jobs. */
	@Scheduled(initialDelayString = "${rihla.commands.clean-every:6h}",
			fixedDelayString = "${rihla.commands.clean-every:6h}")
	void run() {
		Date oldest = Date.from(this.clock.instant().minus(KEPT));
		this.collections.forEach((aggregates) -> clean(aggregates, oldest));
	}

	private static void clean(MongoCollection<Document> aggregates, Date oldest) {
		long changed = 0;
		List<String> ids = page(aggregates, Filters.gt("_id", ""), oldest);
		while (!ids.isEmpty()) {
			changed += aggregates.bulkWrite(ids.stream().map((id) -> forget(id, oldest)).toList()).getModifiedCount();
			ids = page(aggregates, Filters.gt("_id", ids.getLast()), oldest);
		}
		log.info("{}: old commands of {} forgotten", aggregates.getNamespace().getCollectionName(), changed);
	}

	/** The version stays as it is: nobody sees a difference. */
	private static WriteModel<Document> forget(String id, Date oldest) {
		return new UpdateOneModel<>(Filters.eq("_id", id),
				Updates.pull(AggregateDocument.COMMANDS, Filters.lt("at", oldest)));
	}

	private static List<String> page(MongoCollection<Document> aggregates, Bson rest, Date oldest) {
		List<String> ids = new ArrayList<>();
		aggregates.find(Filters.and(rest, Filters.lt(AggregateDocument.COMMANDS + ".at", oldest)))
			.projection(Projections.include("_id"))
			.sort(Sorts.ascending("_id"))
			.limit(PAGE)
			.forEach((document) -> ids.add(document.getString("_id")));
		return ids;
	}

}
