/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;

/** Those who inspect see who did, saw and was refused what. */
@RihlaTest
class AuditHttpIntegrationTests {

	private static final Tokens AUDITOR = Tokens.of("auditor");

	@LocalServerPort
	private int port;

	private Api api = new Api(0, AUDITOR);

	private CaseJourney journey = CaseJourney.none();

	@BeforeEach
	void assignsACase() {
		this.api = new Api(this.port, AUDITOR);
		this.journey = CaseJourney.register(this.api).assign();
	}

	@Test
	void findTheChangesOfACaseNewestFirst() {
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(of(this.journey.caseId())).filteredOn(AuditHttpIntegrationTests::isByHumans)
				.extracting((entry) -> text(entry, "action"))
				.containsExactly("case:assign", "case:register"));

		assertThat(of(this.journey.caseId())).filteredOn((entry) -> text(entry, "action").equals("case:assign"))
			.singleElement()
			.returns("done", (entry) -> text(entry, "decision"))
			.returns("programme-manager", (entry) -> text(entry, "role"))
			.returns("case.assigned", (entry) -> entry.at("/events/0").asString());
	}

	@Test
	void findWhoAskedForWhatLiesOutsideTheOwnScope() {
		String subject = UUID.randomUUID().toString();
		Api stranger = this.api.as(Tokens.of("caseworker").subject(subject).office("CAS").teams("CAS-1"));
		assertThat(stranger.get(this.journey.path("")).status()).isEqualTo(404);
		assertThat(stranger.get("/cases/" + UUID.randomUUID()).status()).isEqualTo(404);

		assertThat(items("/audit?actor=" + subject)).singleElement()
			.returns("refused", (entry) -> text(entry, "decision"))
			.returns("out-of-scope", (entry) -> text(entry, "basis"))
			.returns(this.journey.caseId(), (entry) -> text(entry, "objectId"));
	}

	@Test
	void findWhoWantedToDecideAlone() {
		Tokens alone = Tokens.of("caseworker", "programme-manager").subject(Tokens.subjectOf("caseworker"));
		this.journey.intake().screening();
		Answer asked = this.api.as(CASEWORKER)
			.post(this.journey.path("/request-exception"), Api.example("requestException"), this.journey.last());
		this.api.as(alone).post(this.journey.path("/approve-exception"), "{}", asked);

		assertThat(of(this.journey.caseId())).filteredOn((entry) -> text(entry, "decision").equals("refused"))
			.singleElement()
			.returns("maker-is-checker", (entry) -> text(entry, "basis"));
	}

	@Test
	void readPageByPageWhatWasAskedBefore() {
		String somebody = UUID.randomUUID().toString();
		Api looker = this.api.as(Tokens.of("auditor").subject(somebody));
		for (int look = 0; look < 5; look++) {
			looker.get("/audit?actor=" + UUID.randomUUID());
		}

		Answer first = this.api.get("/audit?size=3&actor=" + somebody);
		Answer second = this.api.get("/audit?size=3&actor=" + somebody + "&cursor=" + first.text("/next"));

		assertThat(first.json().path("items").size()).isEqualTo(3);
		assertThat(second.json().path("items").size()).isEqualTo(2);
		assertThat(second.text("/next")).isEmpty();
		assertThat(this.api.get("/audit?actor=other&cursor=" + first.text("/next"))).returns(400, Answer::status)
			.returns("cursor-invalid", Answer::problem);
	}

	@Test
	void chooseATime() {
		assertThat(items("/audit?until=2020-01-01T00:00:00Z")).isEmpty();
		assertThat(items("/audit?from=2020-01-01T00:00:00Z")).isNotEmpty();
	}

	@Test
	void areTheOnlyOnesWhoRead() {
		assertThat(this.api.as(Tokens.of("data-protection-officer")).get("/audit").status()).isEqualTo(200);
		assertThat(this.api.as(MANAGER).get("/audit").status()).isEqualTo(403);
	}

	private List<JsonNode> of(String caseId) {
		return items("/audit?objectId=" + caseId).stream()
			.filter((entry) -> !text(entry, "objectType").equals("audit-trail"))
			.toList();
	}

	private List<JsonNode> items(String path) {
		return this.api.get(path).json().path("items").valueStream().toList();
	}

	private static boolean isByHumans(JsonNode entry) {
		return !text(entry, "role").equals("system");
	}

	private static String text(JsonNode entry, String member) {
		return entry.path(member).asString("");
	}

}
