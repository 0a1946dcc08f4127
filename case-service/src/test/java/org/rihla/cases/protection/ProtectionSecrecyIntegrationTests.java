/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.OFFICER;

/** Who may know that there is a protection file. */
@RihlaTest
class ProtectionSecrecyIntegrationTests extends FilesOverHttp {

	@Test
	void tellsNobodyElseThatThereIsOne() {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER)).assign();
		Answer file = officer().post(journey.path("/protection-file"), Api.example("openProtectionFile"));
		String unknown = "/protection-files/" + UUID.randomUUID();

		Tokens stranger = Tokens.of("protection-officer").subject(Tokens.subjectOf("stranger"));
		for (Tokens caller : List.of(stranger, CASEWORKER, Tokens.of("finance-officer"), Tokens.of("auditor"))) {
			Api other = officer().as(caller);
			assertAlike(other.get(at(file)), other.get(unknown));
			assertAlike(other.post(at(file) + "/notes", Api.example("writeNote"), file),
					other.post(unknown + "/notes", Api.example("writeNote"), file));
			assertAlike(other.post(at(file) + "/close", null, file), other.post(unknown + "/close", null, file));
		}
		assertThat(officer().as(stranger).get("/protection-files").json().size()).isZero();
		assertThat(officer().as(Tokens.of("finance-officer"))
			.post(journey.path("/protection-file"), Api.example("openProtectionFile"))
			.status()).isEqualTo(404);
		assertThat(journey.read(OFFICER).body()).doesNotContain(file.text("/fileId"));
	}

	@Test
	void answersEveryAddressLikeNoneToWhoeverHasNotTheAction() throws IOException {
		List<String> rows = new ClassPathResource("contracts/access/endpoints.csv")
			.getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((row) -> row.matches("case-service,.*,protection:.*"))
			.toList();
		Api finance = officer().as(Tokens.of("finance-officer"));

		assertThat(rows).hasSizeGreaterThan(15).allSatisfy((row) -> {
			String path = row.split(",")[2].replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
			Answer answer = row.contains(",GET,") ? finance.get(path) : finance.post(path, "{}");
			assertThat(answer).as(path).returns(404, Answer::status).returns("not-found", Answer::problem);
		});
	}

	@Test
	void isReadOnTheDaysForWhichAReaderIsNamed() {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER)).assign();
		Answer file = officer().post(journey.path("/protection-file"), Api.example("openProtectionFile"));
		ObjectNode from = Api.example("nameReader").put("subject", Tokens.subjectOf("caseworker"));
		from.remove("until");

		Answer tomorrow = officer().post(at(file) + "/readers", from.put("from", today().plusDays(2).toString()), file);
		Api caseworker = officer().as(CASEWORKER);
		assertThat(caseworker.get(at(file)).status()).isEqualTo(404);
		Answer today = officer().post(at(file) + "/readers", from.put("from", today().toString()), tomorrow);
		assertThat(caseworker.get(at(file)).text("/notes/0/text")).isEqualTo("A neighbour told of threats");
		assertThat(caseworker.get("/protection-files?caseId=" + journey.caseId()).json().size()).isEqualTo(1);
		assertThat(caseworker.post(at(file) + "/notes", Api.example("writeNote"), today).status()).isEqualTo(404);
		Answer ended = officer().post(at(file) + "/readers/" + Tokens.subjectOf("caseworker") + "/end", null, today);
		assertThat(ended.status()).isEqualTo(200);
		assertThat(caseworker.get(at(file)).status()).isEqualTo(404);
	}

	@Test
	void keepsAllOfItSealedByKeysOfItsOwn() {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER)).assign();
		Answer file = officer().post(journey.path("/protection-file"), Api.example("openProtectionFile"));
		officer().post(at(file) + "/tracks", Api.example("openTrack").put("personId", journey.personId()), file);

		String stored = String.valueOf(this.database.getCollection("protection_files")
			.find(new Document("_id", file.text("/fileId")))
			.map(Document::toJson)
			.first());

		assertThat(stored).contains(journey.caseId()).doesNotContain("neighbour", "CHILD", "GUARDIAN", "parents");
	}

	private static void assertAlike(Answer hidden, Answer unknown) {
		assertThat(hidden.status()).isEqualTo(404);
		assertThat(unscathed(hidden)).isEqualTo(unscathed(unknown));
	}

	private static String unscathed(Answer answer) {
		return answer.status() + String.valueOf(answer.etag())
				+ answer.body().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}", "*");
	}

}
