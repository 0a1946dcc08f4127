/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.cipher.keys.KeyStore;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.RihlaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the rows of a table that was started, or of one that nobody starts. */
@RihlaTest
@TestPropertySource(properties = "rihla.import.every=1h")
class ImportRunIntegrationTests extends ImportsOverHttp {

	@Autowired
	private Importing importing;

	@Autowired
	private KeyStore keys;

	@Autowired
	private MovableClock clock;

	@Test
	void importsNothingTwice() {
		TableFixtures table = new TableFixtures().group("1", 2).group("2", 1);
		start(upload(table));

		Answer again = start(upload(table));

		assertThat(again.json().path("created").asInt()).isZero();
		assertThat(again.json().path("known").asInt()).isEqualTo(2);
		assertThat(again.json().path("errorCount").asInt()).isZero();
	}

	@Test
	void goesOnAfterARestartInTheMiddleOfAChunk() {
		TableFixtures table = new TableFixtures();
		for (int group = 0; group < 60; group++) {
			table.group(Integer.toString(group), 1);
		}
		Answer checked = upload(table);
		this.api.post(path(checked) + "/start", null, checked);
		CaseImport begun = found(checked);
		Chunk chunk = begun.waiting().getFirst();

		this.importing.work(begun, Chunk.of(0, chunk.entries().reveal().subList(0, 20)));
		this.job.run();

		Answer done = this.api.get(path(checked));
		assertThat(done.text("/status")).isEqualTo("DONE");
		assertThat(done.json().path("created").asInt()).isEqualTo(60);
		assertThat(found(checked).waiting()).isEmpty();
	}

	@Test
	void refusesARowThatKeepsFailingAndGoesOnWithTheRest() {
		Answer checked = upload(new TableFixtures().group("1", 1).group("2", 1).group("3", 1));
		this.keys.destroy(casesOf(checked).get(1).toString());

		Answer done = start(checked);

		assertThat(done.json().path("created").asInt()).isEqualTo(2);
		assertThat(done.json().path("errors").valueStream().map(ImportsOverHttp::error))
			.containsExactly("3 external_id not-imported");
		assertThat(done.json().path("errorCount").asInt()).isEqualTo(1);
		assertThat(found(checked).waiting()).isEmpty();
	}

	@Test
	void forgetsATableThatNobodyStarts() {
		Answer checked = upload(new TableFixtures().group("1", 1));

		this.clock.move(Duration.ofHours(25));
		this.job.run();

		assertThat(this.api.get(path(checked)).text("/status")).isEqualTo("DISCARDED");
		assertThat(found(checked).waiting()).isEmpty();
		assertThat(this.api.post(path(checked) + "/start", null, this.api.get(path(checked))).problem())
			.isEqualTo("transition-not-allowed");
	}

	@Test
	void importsFiveThousandRows() {
		TableFixtures table = new TableFixtures();
		for (int group = 0; group < 240; group++) {
			table.group("g" + group, 20);
		}
		for (int bad = 0; bad < 100; bad++) {
			table.unborn("b" + bad).unasked("u" + bad);
		}
		long begin = System.nanoTime();
		Answer checked = upload(table);
		assertThat(checked.status()).isEqualTo(201);
		assertThat(checked.json().path("errorCount").asInt()).isEqualTo(200);
		long dryRun = System.nanoTime() - begin;

		Answer done = start(checked);

		System.out.printf("5,000 rows: dry run %d ms, import of 240 cases %d ms%n", dryRun / 1_000_000,
				(System.nanoTime() - begin - dryRun) / 1_000_000);
		assertThat(done.text("/status")).isEqualTo("DONE");
		assertThat(done.json().path("created").asInt()).isEqualTo(240);
		assertThat(upload(table.unborn("more")).text("/errors/0/code")).isEqualTo("too-many-rows");
	}

}
