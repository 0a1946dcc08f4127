/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.nio.file.Path;
import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** A store with three documents in it. */
abstract class StoreWithCases {

	@TempDir
	static Path folder;

	static EmbeddedMongo store;

	static MongoClient client;

	MongoDatabase database;

	MongoCollection<Document> cases;

	@BeforeAll
	static void start() {
		store = EmbeddedMongo.start(folder.resolve("store.mv"), 0, Sync.COMMIT);
		client = Drivers.connect(store.connectionString());
	}

	@AfterAll
	static void stop() {
		client.close();
		store.close();
	}

	@BeforeEach
	void insertThree(TestInfo test) {
		this.database = client.getDatabase("quirks" + Math.abs(test.getDisplayName().hashCode()));
		this.cases = this.database.getCollection("cases");
		this.cases.insertMany(List.of(new Document("_id", 1).append("code", "a").append("n", 1),
				new Document("_id", 2).append("code", "b").append("n", 2),
				new Document("_id", 3).append("code", "c").append("n", 3)));
	}

}
