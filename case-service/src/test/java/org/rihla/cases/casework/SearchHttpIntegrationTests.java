/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.cipher.keys.KeyStore;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** People are found again under another spelling, and only by those who may see them. */
@RihlaTest
class SearchHttpIntegrationTests {

	private final String office = office();

	private final Tokens caseworker = Tokens.of("caseworker").subject(UUID.randomUUID().toString()).office(this.office);

	private final Tokens elsewhere = Tokens.of("caseworker").subject(UUID.randomUUID().toString()).office("CAS");

	@LocalServerPort
	private int port;

	@Autowired
	private MongoDatabase database;

	@Autowired
	private KeyStore keyStore;

	private Api api = new Api(0, this.caseworker);

	private Answer registered = new Answer(0, null, null, "");

	private final ObjectNode registration = Api.example("registerCase");

	private final String phone = this.registration.at("/persons/0/contactRules/0/value").asString();

	private final String number = "K" + UUID.randomUUID().toString().substring(0, 8);

	@BeforeEach
	void registersSomebody() {
		this.api = new Api(this.port, this.caseworker);
		((ObjectNode) this.registration.at("/persons/0/details/names/0")).put("text", "محمد تراوري")
			.put("script", "Arab");
		((ObjectNode) this.registration.at("/persons/0")).putArray("documents")
			.addObject()
			.put("kind", "PASSPORT")
			.put("issuingCountry", "CI")
			.put("number", this.number);
		this.registered = this.api.post("/cases", this.registration);
	}

	@Test
	void findsAPersonInAnotherScriptAndSpelling() {
		for (String name : List.of("Mohammed Traoré", "TRAORE Mohamed", "Muhammad Traore", "محمد تراوري", "Traorè")) {
			assertThat(ids(search("{\"name\":\"%s\"}".formatted(name)))).as(name).containsExactly(caseId());
		}
		assertThat(ids(search("{\"name\":\"Mohamed Camara\"}"))).isEmpty();
	}

	@Test
	void findsByTelephoneDocumentAndReference() {
		assertThat(ids(search("{\"phone\":\"0%s\"}".formatted(this.phone.substring(4))))).containsExactly(caseId());
		assertThat(ids(search("{\"document\":{\"issuingCountry\":\"CI\",\"number\":\"%s\"}}"
			.formatted(this.number.toUpperCase(Locale.ROOT).replace("-", " "))))).containsExactly(caseId());
		assertThat(ids(search("{\"reference\":\"%s\"}".formatted(this.registered.text("/caseNumber")))))
			.containsExactly(caseId());
	}

	@Test
	void wantsAllThatIsToldToFit() {
		assertThat(ids(search("{\"name\":\"Mohamed Traoré\",\"birthYear\":1999}"))).containsExactly(caseId());
		assertThat(ids(search("{\"name\":\"Mohamed Traoré\",\"birthYear\":1998}"))).isEmpty();
		assertThat(ids(search("{\"name\":\"Mohamed\",\"phone\":\"+212699999999\"}"))).isEmpty();
	}

	@Test
	void endsAtTheScopeOfTheCallerButSaysWhoKnowsMore() {
		String question = "{\"document\":{\"issuingCountry\":\"CI\",\"number\":\"%s\"}}".formatted(this.number);

		assertThat(ids(this.api.as(this.elsewhere).post("/cases/search", question))).isEmpty();
		Answer known = this.api.as(this.elsewhere).post("/cases/find-elsewhere", question);
		assertThat(known.json()).singleElement().returns(this.office, (answer) -> answer.path("officeCode").asString());
		assertThat(known.body()).doesNotContain(caseId()).doesNotContain("محمد");
		assertThat(this.api.as(Tokens.of("medical-officer")).post("/cases/search", question).status()).isEqualTo(403);
		assertThat(this.api.as(Tokens.of("auditor")).post("/cases/find-elsewhere", question).status()).isEqualTo(403);
	}

	@Test
	void asksForMoreDetailRatherThanShowingMany() {
		for (int i = 0; i < 21; i++) {
			((ObjectNode) this.registration.at("/persons/0")).remove("documents");
			((ObjectNode) this.registration.at("/persons/0/contactRules/0")).put("value", "+2120000%05d".formatted(i));
			this.api.post("/cases", this.registration);
		}

		assertThat(search("{\"name\":\"Mohamed Traoré\"}")).returns(422, Answer::status)
			.returns("more-detail-needed", Answer::problem);
	}

	@Test
	void findsNobodyInWhatWasErased() {
		this.keyStore.destroy(caseId());

		assertThat(ids(search("{\"phone\":\"%s\"}".formatted(this.phone)))).isEmpty();
	}

	@Test
	void wantsToKnowAtLeastOneThing() {
		assertThat(search("{}")).returns(400, Answer::status).returns("validation-failed", Answer::problem);
		assertThat(search("{\"birthYear\":1999}").status()).isEqualTo(400);
		assertThat(search("{\"name\":\"--\"}").status()).isEqualTo(400);
		assertThat(search("{\"phone\":\"123\"}").body()).contains("/phone").doesNotContain("123");
	}

	@Test
	void keepsNoNameInTheClear() {
		Document stored = Objects
			.requireNonNull(this.database.getCollection("cases").find(Filters.eq("_id", caseId())).first());

		assertThat(stored.getList("tokens", String.class)).hasSizeGreaterThan(5)
			.allMatch((token) -> token.matches("[0-9a-f]{8}:(doc|phone|name|sound|who|pointer):[0-9a-f]+"));
		assertThat(stored.toJson()).doesNotContain("محمد")
			.doesNotContain("تراوري")
			.doesNotContain(this.number)
			.doesNotContain(this.phone.substring(4));
	}

	private Answer search(String question) {
		return this.api.post("/cases/search", question);
	}

	private String caseId() {
		return this.registered.text("/caseId");
	}

	private static List<String> ids(Answer found) {
		assertThat(found.status()).as(found.body()).isEqualTo(200);
		return found.json().valueStream().map((row) -> row.path("caseId").asString()).toList();
	}

	private static String office() {
		return ThreadLocalRandom.current()
			.ints(3, 'A', 'Z' + 1)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
