/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;

/** A person who was registered before, in another office and under another spelling. */
@RihlaTest
class DuplicateHttpIntegrationTests {

	private static final Tokens ELSEWHERE = Tokens.of("caseworker").subject(UUID.randomUUID().toString()).office("CAS");

	@LocalServerPort
	private int port;

	private Api api = new Api(0, CASEWORKER);

	private Answer earlier = new Answer(0, null, null, "");

	private Answer later = this.earlier;

	private final ObjectNode registration = Api.example("registerCase");

	@BeforeEach
	void registersTheSamePersonTwice() {
		this.api = new Api(this.port, CASEWORKER);
		this.earlier = this.api.as(ELSEWHERE).post("/cases", this.registration);
		ObjectNode name = (ObjectNode) this.registration.at("/persons/0/details/names/0");
		name.put("text", name.path("text").asString().toUpperCase(Locale.ROOT).replace("AWA", "Haoua"));
		this.later = this.api.post("/cases", this.registration);
	}

	@Test
	void isRegisteredAllTheSameAndFlagged() {
		assertThat(this.later.status()).isEqualTo(201);
		try (EventProbe probe = new EventProbe("case-events")) {
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(probe.typesOf(UUID.fromString(this.later.text("/caseId"))))
					.containsExactly("case.registered", "case.possibleDuplicateFlagged"));
		}
		assertThat(duplicates(this.earlier, ELSEWHERE).json()).isEmpty();
	}

	@Test
	void isShownWithReasonsAndOnlyOfficeAndContactPoint() {
		Answer duplicates = duplicates(this.later, CASEWORKER);

		assertThat(duplicates.text("/0/elsewhere/officeCode")).isEqualTo("CAS");
		assertThat(duplicates.json().at("/0/reasons").toString())
			.isEqualTo("[\"SAME_PHONE\",\"SAME_NAME\",\"SAME_BIRTH_DATE\",\"SAME_NATIONALITY\"]");
		assertThat(duplicates.json().at("/0/probable").asBoolean()).isTrue();
		assertThat(duplicates.body()).doesNotContain(this.earlier.text("/caseId"))
			.doesNotContain(this.earlier.text("/persons/0/personId"));
	}

	@Test
	void isNotInterviewedBeforeSomebodyLooked() {
		Answer assigned = this.api.as(MANAGER)
			.post(path("/assign"), Api.example("assignCase").put("ownerId", Tokens.subjectOf("caseworker")),
					this.later);
		assertThat(this.api.post(path("/start-intake"), Api.example("startIntake"), assigned).unmet())
			.containsExactly("duplicate-unresolved");

		Answer resolved = this.api.post(path(resolve()), "{\"resolution\":\"SAME_PERSON_EARLIER_CASE\"}", assigned);

		assertThat(resolved.status()).isEqualTo(200);
		assertThat(this.api.post(path("/start-intake"), Api.example("startIntake"), resolved).status()).isEqualTo(200);
		assertThat(duplicates(this.later, CASEWORKER).text("/0/resolution")).isEqualTo("SAME_PERSON_EARLIER_CASE");
	}

	@Test
	void isOneCaseTooManyOnlyForAManager() {
		String body = "{\"resolution\":\"SAME_OPEN_CASE\"}";

		assertThat(this.api.post(path(resolve()), body, this.later)).returns(403, Answer::status)
			.returns("not-permitted", Answer::problem);
		assertThat(this.api.as(MANAGER).post(path(resolve()), body, this.later).status()).isEqualTo(200);
	}

	@Test
	void needsToBeSaidWhatItIs() {
		assertThat(this.api.post(path(resolve()), "{}", this.later)).returns(409, Answer::status)
			.returns(List.of("resolution-missing"), Answer::unmet);
	}

	@Test
	void isResolvedOnceAndByThoseWhoMay() {
		String key = UUID.randomUUID().toString();
		String body = "{\"resolution\":\"NOT_DUPLICATE\"}";
		String resolve = path(resolve());

		assertThat(this.api.as(Tokens.of("finance-officer")).post(resolve, body, this.later).status()).isEqualTo(403);
		assertThat(this.api.as(ELSEWHERE).post(resolve, body, this.later).status()).isEqualTo(404);
		Answer first = this.api.post(resolve, body, key, this.later.etag());
		Answer second = this.api.post(resolve, body, key, this.later.etag());
		assertThat(first.status()).isEqualTo(200);
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(this.api.post(resolve, body, this.later).status()).isEqualTo(412);
		assertThat(this.api.post(path("/duplicates/" + UUID.randomUUID() + "/resolve"), body, first).status())
			.isEqualTo(404);
	}

	@Test
	void isKnownByADocumentAlone() {
		ObjectNode stranger = Api.example("registerCase");
		String number = "CI " + UUID.randomUUID().toString().substring(0, 8);
		document(stranger, number);
		((ObjectNode) stranger.at("/persons/0/details/birthDate")).put("value", "1961");
		this.api.post("/cases", stranger);
		ObjectNode other = Api.example("registerCase");
		document(other, number.replace(" ", "-").toUpperCase(Locale.ROOT));

		Answer answer = this.api.post("/cases", other);

		assertThat(answer.text("/persons/0/documents/0/issuingCountry")).isEqualTo("CI");
		assertThat(duplicates(answer, CASEWORKER).json().at("/0/reasons").toString()).contains("SAME_DOCUMENT");
	}

	private static void document(ObjectNode registration, String number) {
		ArrayNode documents = ((ObjectNode) registration.at("/persons/0")).putArray("documents");
		documents.addObject().put("kind", "PASSPORT").put("issuingCountry", "CI").put("number", number);
	}

	private Answer duplicates(Answer subject, Tokens caller) {
		return this.api.as(caller).get("/cases/" + subject.text("/caseId") + "/duplicates");
	}

	private String resolve() {
		return "/duplicates/" + duplicates(this.later, CASEWORKER).text("/0/matchId") + "/resolve";
	}

	private String path(String verb) {
		return "/cases/" + this.later.text("/caseId") + verb;
	}

}
