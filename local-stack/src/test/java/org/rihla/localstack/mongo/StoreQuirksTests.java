/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.ValidationOptions;
import com.mongodb.connection.ClusterType;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Where the store differs from MongoDB today. A test that fails after an upgrade is a
 * decision to take: the code that runs on both may use more, or must use less.
 */
class StoreQuirksTests {

	@TempDir
	static Path folder;

	private static EmbeddedMongo store;

	private static MongoClient client;

	private MongoDatabase database;

	private MongoCollection<Document> cases;

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

	@Test
	void isAStandaloneServerOfWireVersionEight() {
		Document answer = this.database.runCommand(new Document("hello", 1));

		assertThat(answer.getInteger("maxWireVersion")).isEqualTo(8);
		assertThat(answer.getBoolean("isWritablePrimary")).isTrue();
		assertThat(answer).doesNotContainKeys("setName", "logicalSessionTimeoutMinutes", "topologyVersion");
		assertThat(client.getClusterDescription().getType()).isEqualTo(ClusterType.STANDALONE);
	}

	@Test
	void knowsNoSessionsAndNoTransactions() {
		try (ClientSession session = client.startSession()) {
			assertThatExceptionOfType(MongoClientException.class)
				.isThrownBy(() -> this.cases.insertOne(session, new Document("_id", 4)));
		}
	}

	@Test
	void takesTheWriteConcernOfAReplicaSet() {
		WriteConcern safest = WriteConcern.MAJORITY.withJournal(true).withWTimeout(5, TimeUnit.SECONDS);

		this.cases.withWriteConcern(safest).insertOne(new Document("_id", 4));

		assertThat(this.cases.countDocuments()).isEqualTo(4);
	}

	@Test
	void cannotUpdateByPipeline() {
		assertThatExceptionOfType(MongoCommandException.class).isThrownBy(
				() -> this.cases.updateOne(Filters.eq("_id", 1), List.of(new Document("$set", new Document("n", 9)))))
			.withMessageContaining("cannot be cast");
	}

	@Test
	void goesOnAfterAnErrorInAnOrderedBulkOfUpdates() {
		assertThatExceptionOfType(MongoBulkWriteException.class).isThrownBy(
				() -> this.cases.bulkWrite(List.of(new UpdateOneModel<>(Filters.eq("_id", 1), Updates.inc("code", 1)),
						new UpdateOneModel<>(Filters.eq("_id", 2), Updates.set("code", "changed")))));

		assertThat(this.cases.countDocuments(Filters.eq("code", "changed"))).isEqualTo(1);
	}

	@Test
	void stopsAtAnErrorInAnOrderedInsertAndKeepsWhatCameBefore() {
		assertThatExceptionOfType(MongoBulkWriteException.class).isThrownBy(() -> this.cases
			.insertMany(List.of(new Document("_id", 4), new Document("_id", 4), new Document("_id", 5))));

		assertThat(this.cases.countDocuments(Filters.gte("_id", 4))).isEqualTo(1);
	}

	@Test
	void keepsWhatAnUpdateOfManyChangedBeforeItFailed() {
		this.cases.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));

		assertThatExceptionOfType(MongoWriteException.class)
			.isThrownBy(() -> this.cases.updateMany(Filters.exists("n"), Updates.set("code", "same")));

		assertThat(this.cases.countDocuments(Filters.eq("code", "same"))).isEqualTo(1);
	}

	@Test
	void listsANonUniqueIndexAndTakesAnyHintBecauseItUsesNeither() {
		this.cases.createIndex(Indexes.ascending("n"));

		assertThat(this.cases.listIndexes()).extracting((index) -> index.getString("name")).contains("n_1");
		assertThat(this.cases.find().hint(new Document("no_such_index", 1))).hasSize(3);
	}

	@Test
	void cannotExplain() {
		assertThatExceptionOfType(MongoCommandException.class).isThrownBy(() -> this.cases.find().explain())
			.withMessageContaining("no such command");
	}

	@Test
	void treatsAPartialUniqueIndexAsAFullOne() {
		this.cases.createIndex(Indexes.ascending("code"),
				new IndexOptions().unique(true).partialFilterExpression(Filters.gt("n", 100)));

		assertThatExceptionOfType(MongoWriteException.class)
			.isThrownBy(() -> this.cases.insertOne(new Document("_id", 4).append("code", "a").append("n", 1)))
			.satisfies((refused) -> assertThat(refused.getCode()).isEqualTo(11000));
	}

	@Test
	void obeysASparseUniqueIndex() {
		this.cases.createIndex(Indexes.ascending("passport"), new IndexOptions().unique(true).sparse(true));
		this.cases.insertOne(new Document("_id", 4).append("passport", "P1"));

		assertThatExceptionOfType(MongoWriteException.class)
			.isThrownBy(() -> this.cases.insertOne(new Document("_id", 5).append("passport", "P1")));
		assertThat(this.cases.countDocuments()).isEqualTo(4);
	}

	@Test
	void keepsATimeToLiveWithoutAThreadThatObeysIt() {
		this.cases.createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));

		assertThat(this.cases.listIndexes()).anyMatch((index) -> index.containsKey("expireAfterSeconds"));
		assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
			.noneMatch((name) -> name.toLowerCase().contains("ttl"));
	}

	@Test
	void ignoresCollation() {
		Collation withoutCase = Collation.builder().locale("en").collationStrength(CollationStrength.SECONDARY).build();

		assertThat(this.cases.find(Filters.eq("code", "A")).collation(withoutCase)).isEmpty();
	}

	@Test
	void cannotSearchText() {
		this.cases.createIndex(Indexes.text("code"));

		assertThatExceptionOfType(MongoException.class).isThrownBy(() -> this.cases.find(Filters.text("a")).first());
	}

	@Test
	void cannotFindPlaces() {
		this.cases.createIndex(Indexes.geo2dsphere("place"));

		assertThatExceptionOfType(MongoException.class)
			.isThrownBy(() -> this.cases.find(Document.parse("{place: {$near: [1, 2]}}")).first());
	}

	@Test
	void hasNoCappedCollections() {
		assertThatExceptionOfType(MongoException.class).isThrownBy(() -> this.database.createCollection("capped",
				new CreateCollectionOptions().capped(true).sizeInBytes(4096)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{$set: {a: 1}}", "{$unionWith: 'cases'}", "{$replaceWith: '$$ROOT'}",
			"{$setWindowFields: {sortBy: {n: 1}, output: {sum: {$sum: '$n'}}}}" })
	void doesNotKnowTheStage(String stage) {
		assertThatExceptionOfType(MongoCommandException.class).isThrownBy(() -> aggregate(stage))
			.withMessageContaining("Unrecognized pipeline stage name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{$addFields: {a: 1}}", "{$facet: {one: [{$match: {n: 1}}]}}", "{$count: 'n'}",
			"{$bucket: {groupBy: '$n', boundaries: [0, 2, 5]}}",
			"{$lookup: {from: 'cases', localField: 'n', foreignField: 'n', as: 'same'}}", "{$out: 'copy'}",
			"{$merge: 'merged'}" })
	void knowsTheStage(String stage) {
		assertThatCode(() -> aggregate(stage)).doesNotThrowAnyException();
	}

	@Test
	void storesWhatAValidatorForbids() {
		this.database.createCollection("strict", new CreateCollectionOptions().validationOptions(
				new ValidationOptions().validator(Filters.jsonSchema(Document.parse("{required: ['name']}")))));

		this.database.getCollection("strict").insertOne(new Document("_id", 1));

		assertThat(this.database.getCollection("strict").countDocuments()).isEqualTo(1);
	}

	@Test
	void hasNoChangeStreamsAndNoOplog() {
		this.cases.findOneAndUpdate(Filters.eq("_id", 1), Updates.set("n", 9));

		assertThatExceptionOfType(MongoCommandException.class).isThrownBy(() -> this.cases.watch().cursor().close());
		assertThat(client.getDatabase("local").getCollection("oplog.rs").countDocuments()).isZero();
	}

	private void aggregate(String stage) {
		this.cases.aggregate(List.of(Document.parse(stage))).into(new ArrayList<>());
	}

}
