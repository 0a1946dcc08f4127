/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@RihlaTest
@TestPropertySource(properties = "rihla.import.every=1h")
class ImportHttpIntegrationTests extends ImportsOverHttp {

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
	void namesLineColumnAndCodeOfWhatIsWrongAndNeverTheValue() {
		Answer checked = upload(
				new TableFixtures().unborn("1").unasked("2").group("3", 1).unborn("4").person("4", "Awa"));

		assertThat(checked.json().path("errors").valueStream().map(ImportsOverHttp::error)).containsExactly(
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
	void startsNothingWhereNothingIsGood() {
		Answer checked = upload(new TableFixtures().unasked("1"));

		assertThat(this.api.post(path(checked) + "/start", null, checked).unmet()).containsExactly("nothing-to-import");
	}

	private String refusal(String table) {
		Answer answer = this.api.upload("/imports?source=test", "text/csv", table.getBytes(StandardCharsets.UTF_8));
		assertThat(answer).returns(400, Answer::status).returns("validation-failed", Answer::problem);
		return answer.text("/errors/0/code");
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
