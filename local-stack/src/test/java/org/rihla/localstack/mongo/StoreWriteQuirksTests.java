/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.List;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.ValidationOptions;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Where writes differ from MongoDB today. */
class StoreWriteQuirksTests extends StoreWithCases {

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
	void storesWhatAValidatorForbids() {
		this.database.createCollection("strict", new CreateCollectionOptions().validationOptions(
				new ValidationOptions().validator(Filters.jsonSchema(Document.parse("{required: ['name']}")))));

		this.database.getCollection("strict").insertOne(new Document("_id", 1));

		assertThat(this.database.getCollection("strict").countDocuments()).isEqualTo(1);
	}

}
