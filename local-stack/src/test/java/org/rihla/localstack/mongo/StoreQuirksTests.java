/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import com.mongodb.connection.ClusterType;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Where the store differs from MongoDB today. A test that fails after an upgrade is a
 * decision to take: the code that runs on both may use more, or must use less.
 */
class StoreQuirksTests extends StoreWithCases {

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
	void listsANonUniqueIndexAndTakesAnyHint() {
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
	void hasNoChangeStreamsAndNoOplog() {
		this.cases.findOneAndUpdate(Filters.eq("_id", 1), Updates.set("n", 9));

		assertThatExceptionOfType(MongoCommandException.class).isThrownBy(() -> this.cases.watch().cursor().close());
		assertThat(client.getDatabase("local").getCollection("oplog.rs").countDocuments()).isZero();
	}

	private void aggregate(String stage) {
		this.cases.aggregate(List.of(Document.parse(stage))).into(new ArrayList<>());
	}

}
