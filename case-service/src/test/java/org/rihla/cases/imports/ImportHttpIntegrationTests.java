/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.cipher.keys.KeyStore;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RihlaTest
@TestPropertySource(properties = "rihla.import.every=1h")
class ImportHttpIntegrationTests {

	private static final Tokens MANAGER = Tokens.of("programme-manager");

	@LocalServerPort
	private int port;

	@Autowired
	private ImportJob job;

	@Autowired
	private Importing importing;

	@Autowired
	private AggregateStore<CaseImport, ImportId> imports;

	@Autowired
	private KeyStore keys;

	@Autowired
	private MovableClock clock;

	private Api api = new Api(0, MANAGER);

	@BeforeEach
	void speaksAsProgrammeManager() {
		this.api = new Api(this.port, MANAGER);
	}

	@Test
	void importsGroupsInTwoScriptsAfterADryRun() {
		Answer checked = upload(new TableFixtures().group("1", 3).person("2", "محمد ولد أحمد"));
		assertThat(checked).returns(201, Answer::status).returns("CHECKED", (answer) -> answer.text("/status"));
		assertThat(checked.json().path("rows").asInt()).isEqualTo(4);
		List<UUID> cases = casesOf(checked);
		assertThat(this.api.get("/cases/" + cases.getLast()).status()).isEqualTo(404);

		Answer done = start(checked);

		assertThat(done.text("/status")).isEqualTo("DONE");
		assertThat(done.json().path("created").asInt()).isEqualTo(2);
		Api officer = this.api.as(Tokens.of("protection-officer"));
		assertThat(officer.get("/cases/" + cases.getFirst()).json().path("persons").size()).isEqualTo(3);
		assertThat(officer.get("/cases/" + cases.getLast()).text("/persons/0/details/names/0/text"))
			.isEqualTo("محمد ولد أحمد");
		assertThat(officer.get("/cases/" + cases.getLast()).text("/persons/0/details/names/0/script"))
			.isEqualTo("Arab");
	}

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
	void namesLineColumnAndCodeOfWhatIsWrongAndNeverTheValue() {
		Answer checked = upload(
				new TableFixtures().unborn("1").unasked("2").group("3", 1).unborn("4").person("4", "Awa"));

		assertThat(checked.json().path("errors").valueStream().map(ImportHttpIntegrationTests::error)).containsExactly(
				"2 birth_date pattern", "3 external_id consent-for-processing", "5 birth_date pattern",
				"6 external_id group-refused");
		assertThat(checked.json().path("cases").asInt()).isEqualTo(1);
		assertThat(checked.body()).doesNotContain("May", "Awa");
	}

	@Test
	void refusesWhatIsNoTable() {
		assertThat(refusal("no,such,columns\n1,2,3")).isEqualTo("unknown-column");
		assertThat(refusal("external_id,name\n1,2")).isEqualTo("missing-column");
		assertThat(refusal(TableFixtures.HEADER)).isEqualTo("no-rows");
		assertThat(refusal(TableFixtures.HEADER + "\n1,2")).isEqualTo("wrong-number-of-cells");
		assertThat(refusal(TableFixtures.HEADER + "\n\"1")).isEqualTo("not-csv");
		byte[] latin = (TableFixtures.HEADER + "\n\u00e9").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(this.api.upload("/imports?source=test", "text/csv", latin).text("/errors/0/code"))
			.isEqualTo("not-utf-8");
		assertThat(this.api.upload("/imports?source=test", "application/json", latin).status()).isEqualTo(415);
		assertThat(this.api.upload("/imports?source=test", "text/csv", new byte[5 * 1024 * 1024]).status())
			.isEqualTo(413);
		assertThat(this.api.upload("/cases", "application/json", new byte[300 * 1024]).status()).isEqualTo(413);
	}

	@Test
	void letsOnlyProgrammeManagersOfTheOfficeImport() {
		TableFixtures table = new TableFixtures().group("1", 1);
		Answer checked = upload(table);
		Api elsewhere = this.api.as(Tokens.of("programme-manager").office("CAS").teams().subject("other"));

		assertThat(this.api.as(Tokens.of("caseworker"))
			.upload("/imports?source=test", "text/csv", table.bytes())
			.problem()).isEqualTo("not-permitted");
		assertThat(elsewhere.get(path(checked)).problem()).isEqualTo("not-found");
		assertThat(elsewhere.post(path(checked) + "/start", null, checked).problem()).isEqualTo("not-found");
		assertThat(this.api.post(path(checked) + "/start", null, key(), "\"9\"").status()).isEqualTo(412);
		assertThat(this.api.post(path(checked) + "/start", null, key(), null).status()).isEqualTo(428);
	}

	@Test
	void answersARepeatedUploadWithTheSameImport() {
		byte[] table = new TableFixtures().group("1", 1).bytes();
		String key = key();

		Answer first = this.api.upload("/imports?source=test", "text/csv", table, key);
		Answer again = this.api.upload("/imports?source=test", "text/csv", table, key);

		assertThat(again).isEqualTo(first);
		assertThat(this.api.upload("/imports?source=other", "text/csv", table, key).problem())
			.isEqualTo("idempotency-key-reused");
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
		assertThat(done.json().path("errors").valueStream().map(ImportHttpIntegrationTests::error))
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
	void startsNothingWhereNothingIsGood() {
		Answer checked = upload(new TableFixtures().unasked("1"));

		assertThat(this.api.post(path(checked) + "/start", null, checked).unmet()).containsExactly("nothing-to-import");
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

	private Answer upload(TableFixtures table) {
		return this.api.upload("/imports?source=test", "text/csv;charset=UTF-8", table.bytes());
	}

	private Answer start(Answer checked) {
		Answer started = this.api.post(path(checked) + "/start", null, checked);
		assertThat(started.status()).isEqualTo(200);
		while (this.api.get(path(checked)).text("/status").equals("RUNNING")) {
			this.job.run();
		}
		return this.api.get(path(checked));
	}

	private String refusal(String table) {
		Answer answer = this.api.upload("/imports?source=test", "text/csv", table.getBytes(StandardCharsets.UTF_8));
		assertThat(answer).returns(400, Answer::status).returns("validation-failed", Answer::problem);
		return answer.text("/errors/0/code");
	}

	private CaseImport found(Answer answer) {
		return this.imports.find(ImportId.of(answer.text("/importId"))).orElseThrow();
	}

	private List<UUID> casesOf(Answer checked) {
		return found(checked).waiting()
			.stream()
			.flatMap((chunk) -> chunk.entries().reveal().stream())
			.map(Entry::caseId)
			.toList();
	}

	private static String error(JsonNode error) {
		return "%d %s %s".formatted(error.path("line").asInt(), error.path("field").asString(),
				error.path("code").asString());
	}

	private static String path(Answer answer) {
		return "/imports/" + answer.text("/importId");
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
