/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a real MongoDB, where the environment names one, how it would run the queries that
 * were seen; without one it says that this was not checked.
 */
final class QueryPlans {

	private static final Logger log = LoggerFactory.getLogger(QueryPlans.class);

	private static final List<String> PARTS = List.of("find", "filter", "sort", "limit", "projection", "aggregate",
			"pipeline", "cursor");

	private QueryPlans() {
	}

	/** The queries for which the server scans a collection, or sorts what it pages. */
	static List<String> bad(Map<QueryShape, BsonDocument> seen) {
		String uri = System.getenv("RIHLA_MONGODB_URI");
		if (uri == null) {
			log.info("Query plans not run: RIHLA_MONGODB_URI names no MongoDB");
			return List.of();
		}
		List<String> bad = new ArrayList<>();
		try (MongoClient client = MongoClients.create(uri)) {
			seen.forEach((shape, command) -> {
				Document plan = client.getDatabase(command.getString("$db").getValue())
					.runCommand(new BsonDocument("explain", questionOf(command)).append("verbosity",
							new BsonString("queryPlanner")));
				String complaint = complaint(plan.toJson(), shape.isPaged());
				if (complaint != null) {
					bad.add(shape + ": " + complaint);
				}
			});
		}
		return bad;
	}

	/** What is wrong with a plan in JSON; null when nothing is. */
	static @Nullable String complaint(String plan, boolean paged) {
		String winning = plan.contains("rejectedPlans") ? plan.substring(0, plan.indexOf("rejectedPlans")) : plan;
		if (winning.matches("(?s).*\"stage\": ?\"COLLSCAN\".*")) {
			return "scans the collection";
		}
		return (paged && winning.matches("(?s).*\"stage\": ?\"SORT\".*")) ? "sorts what it pages" : null;
	}

	private static BsonDocument questionOf(BsonDocument command) {
		BsonDocument question = new BsonDocument();
		command.forEach((name, value) -> {
			if (PARTS.contains(name)) {
				question.append(name, value);
			}
		});
		return question;
	}

}
