/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A collection with indexes finds what the same one without them finds. */
class IndexedCollectionTests {

	private static final int DOCUMENTS = 40;

	private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2026);

	@TempDir
	private Path folder;

	@Test
	void findsTheSameAfterEachChangeAndEachStart() {
		for (int start = 0; start < 4; start++) {
			try (EmbeddedMongo store = EmbeddedMongo.start(this.folder.resolve("store.mv"), 0, Sync.COMMIT);
					MongoClient client = Drivers.connect(store.connectionString())) {
				MongoCollection<Document> indexed = client.getDatabase("a").getCollection("indexed");
				MongoCollection<Document> plain = client.getDatabase("a").getCollection("plain");
				List.of("state.code", "people.name", "tokens")
					.forEach((field) -> indexed.createIndex(Indexes.ascending(field, "n")));
				for (int round = 0; round < 60; round++) {
					Change change = change();
					change.on(indexed);
					change.on(plain);
					Bson query = query();
					assertThat(found(indexed, query)).as("%s", query).isEqualTo(found(plain, query));
				}
			}
		}
	}

	private Change change() {
		int id = this.random.nextInt(DOCUMENTS);
		Document document = document(id);
		return switch (this.random.nextInt(5)) {
			case 0 -> (cases) -> cases.deleteOne(Filters.eq("_id", id));
			case 1 -> (cases) -> cases.updateMany(Filters.eq("tokens", "b"), Updates.pull("tokens", "b"));
			case 2 -> (cases) -> cases.updateOne(Filters.eq("_id", id), Updates.set("state.code", "c"));
			default -> (cases) -> {
				if (cases.replaceOne(Filters.eq("_id", id), document).getMatchedCount() == 0) {
					cases.insertOne(document);
				}
			};
		};
	}

	private Document document(int id) {
		Document document = new Document("_id", id).append("n", this.random.nextInt(3)).append("tokens", texts());
		if (this.random.nextBoolean()) {
			document.append("state", new Document("code", text()));
		}
		return document.append("people", texts().stream().map((name) -> new Document("name", name)).toList());
	}

	private Bson query() {
		List<Bson> parts = new ArrayList<>(List.of(Filters.eq("state.code", text()), Filters.in("tokens", texts()),
				Filters.eq("people.name", text()), Filters.gte("n", 1), Filters.exists("state", false),
				Filters.eq("state.code", null), Filters.ne("tokens", text()), Filters.all("tokens", texts()),
				Filters.in("_id", 1, 2, 3, 4, 5, 6, 7, 8, 9), Filters.regex("state.code", "a|b"),
				Filters.not(Filters.in("people.name", texts())),
				Filters.or(Filters.eq("tokens", text()), Filters.and(Filters.eq("people.name", text()))),
				Filters.or(Filters.eq("tokens", text()), Filters.eq("n", 2))));
		while (parts.size() > 3) {
			parts.remove(this.random.nextInt(parts.size()));
		}
		return Filters.and(parts.subList(0, this.random.nextInt(1, 4)));
	}

	private List<String> texts() {
		return Stream.generate(this::text).limit(this.random.nextInt(1, 4)).toList();
	}

	private String text() {
		return List.of("a", "b", "c", "d").get(this.random.nextInt(4));
	}

	private static List<Integer> found(MongoCollection<Document> cases, Bson query) {
		return cases.find(query)
			.sort(Sorts.ascending("_id"))
			.map((each) -> each.getInteger("_id"))
			.into(new ArrayList<>());
	}

	/** Done to both. */
	private interface Change {

		void on(MongoCollection<Document> cases);

	}

}
