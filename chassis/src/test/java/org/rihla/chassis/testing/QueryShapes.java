/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Looks at every query that a service under test sends and fails the test class after
 * which one had no declared index: on a store that scans small collections nobody would
 * notice. Indexes are those that the service creates at its start.
 */
@TestConfiguration(proxyBeanMethods = false)
class QueryShapes implements AfterAllCallback {

	private static final Map<String, Set<List<String>>> INDEXES = new ConcurrentHashMap<>();

	private static final Set<QueryShape> SHAPES = ConcurrentHashMap.newKeySet();

	/** One command of each shape that a server can explain. */
	private static final Map<QueryShape, BsonDocument> EXPLAINABLE = new ConcurrentHashMap<>();

	@Bean
	static MongoClientSettingsBuilderCustomizer listeningToQueries() {
		return (settings) -> settings.addCommandListener(new CommandListener() {

			@Override
			public void commandStarted(CommandStartedEvent event) {
				note(event.getCommandName(), event.getCommand());
				StoreCommands.tell(event);
			}

		});
	}

	@Override
	public void afterAll(ExtensionContext context) {
		List<String> unserved = SHAPES.stream()
			.filter((shape) -> !shape.isServedBy(indexes(shape.collection())))
			.map(QueryShape::toString)
			.sorted()
			.collect(Collectors.toCollection(ArrayList::new));
		unserved.addAll(QueryPlans.bad(EXPLAINABLE));
		EXPLAINABLE.clear();
		if (!unserved.isEmpty()) {
			throw new AssertionError("No declared index serves:%n  %s%nDeclared are %s"
				.formatted(String.join("\n  ", unserved), new TreeMap<>(INDEXES)));
		}
	}

	private static void note(String name, BsonDocument command) {
		String collection = command.isString(name) ? command.getString(name).getValue() : "";
		switch (name) {
			case "createIndexes" -> command.getArray("indexes")
				.forEach((index) -> INDEXES.computeIfAbsent(collection, (_) -> ConcurrentHashMap.newKeySet())
					.add(List.copyOf(index.asDocument().getDocument("key").keySet())));
			case "find" -> EXPLAINABLE.putIfAbsent(note(collection, command, "filter"), command.clone());
			case "findAndModify", "count", "distinct" -> note(collection, command, "query");
			case "update" -> command.getArray("updates").forEach((one) -> note(collection, one.asDocument(), "q"));
			case "delete" -> command.getArray("deletes").forEach((one) -> note(collection, one.asDocument(), "q"));
			case "aggregate" -> command.getArray("pipeline")
				.stream()
				.map(BsonValue::asDocument)
				.findFirst()
				.ifPresent((stage) -> note(collection, stage, "$match"));
			default -> {
				// no query
			}
		}
	}

	private static QueryShape note(String collection, BsonDocument command, String filter) {
		QueryShape shape = QueryShape.of(collection, command.getDocument(filter, new BsonDocument()),
				command.getDocument("sort", new BsonDocument()));
		SHAPES.add(shape);
		return shape;
	}

	private static Set<List<String>> indexes(String collection) {
		Set<List<String>> indexes = new HashSet<>(INDEXES.getOrDefault(collection, Set.of()));
		indexes.add(List.of("_id"));
		return indexes;
	}

}
