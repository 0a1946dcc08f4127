/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DurableBackendTests {

	@TempDir
	Path folder;

	private DurableBackend backend;

	@BeforeEach
	void open() {
		StoreFile file = StoreFile.open(this.folder.resolve("store.mv"), Long.MAX_VALUE);
		this.backend = new DurableBackend(file, Sync.COMMIT, new Tidying(Duration.ofDays(1)));
		run("{insert: 'cases', documents: [{_id: 1, n: 1}]}");
	}

	@AfterEach
	void close() {
		this.backend.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{find: 'cases', filter: {_id: 1}}",
					"{findAndModify: 'cases', query: {_id: 1}, update: {$set: {n: 2}}, new: true}",
					"{aggregate: 'cases', pipeline: [{$match: {_id: 1}}], cursor: {}}" })
	void leavesAnAnswerAsItWasWhenTheDocumentChangesLater(String command) {
		Document answer = run(command);
		String before = answer.toString();

		run("{update: 'cases', updates: [{q: {_id: 1}, u: {$set: {n: 99, more: true}}}]}");

		assertThat(answer).hasToString(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{insert: 'cases', documents: [{_id: 2}]}",
					"{update: 'cases', updates: [{q: {_id: 1}, u: {$set: {n: 2}}}]}",
					"{delete: 'cases', deletes: [{q: {_id: 1}, limit: 1}]}",
					"{findAndModify: 'cases', query: {_id: 1}, update: {$set: {n: 2}}}", "{create: 'more'}",
					"{createIndexes: 'cases', indexes: [{key: {n: 1}, name: 'n_1', unique: true}]}",
					"{dropIndexes: 'cases', index: 'n_1'}", "{drop: 'cases'}", "{dropDatabase: 1}",
					"{aggregate: 'cases', pipeline: [{$out: 'copy'}], cursor: {}}" })
	void commitsBeforeItAnswers(String command) {
		StoreFigures before = this.backend.barrier().figures();

		run(command);

		StoreFigures after = this.backend.barrier().figures();
		assertThat(after.writes()).isEqualTo(before.writes() + 1);
		assertThat(after.commits()).isEqualTo(before.commits() + 1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{find: 'cases'}", "{count: 'cases'}", "{distinct: 'cases', key: 'n'}",
			"{ping: 1}", "{find: 'cases', readConcern: {level: 'majority'}}", "{listCollections: 1}" })
	void commitsNothingForARead(String command) {
		StoreFigures before = this.backend.barrier().figures();

		assertThat(run(command).get("ok")).isEqualTo(1.0);

		assertThat(this.backend.barrier().figures().commits()).isEqualTo(before.commits());
	}

	@Test
	void answersAFailureInMongosWords() {
		assertThat(run("{noSuchCommand: 1}")).containsEntry("ok", 0).containsEntry("code", 59);
	}

	private Document run(String json) {
		Document query = Documents.parse(json);
		return this.backend.handleCommand(new EmbeddedChannel(), "rihla_case", List.copyOf(query.keySet()).getFirst(),
				query);
	}

}
