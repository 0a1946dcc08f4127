/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;

/** How long a file is kept, and who may end it, over HTTP. */
@RihlaTest
class RetentionHttpIntegrationTests {

	private static final Tokens PRIVACY = Tokens.of("data-protection-officer");

	private static final Tokens OTHER_PRIVACY = Tokens.of("data-protection-officer")
		.subject(UUID.randomUUID().toString());

	@LocalServerPort
	private int port;

	@Autowired
	private RetentionJob job;

	@Autowired
	private MovableClock clock;

	private CaseJourney journey = CaseJourney.none();

	private Api api = new Api(0, PRIVACY);

	@BeforeEach
	void closesACase() {
		this.api = new Api(this.port, PRIVACY);
		this.journey = CaseJourney.register(this.api).assign();
		ObjectNode closure = Api.example("requestClosure");
		((ObjectNode) closure.at("/persons/0")).put("personId", this.journey.personId())
			.put("code", "REGULARISED_OR_STAYS");
		Answer asked = this.api.as(CASEWORKER)
			.post(this.journey.path("/request-closure"), closure, this.journey.last());
		assertThat(this.api.as(MANAGER)
			.post(this.journey.path("/approve-closure"), Api.example("approveClosure"), asked)
			.status()).isEqualTo(200);
	}

	@Test
	void erasesBeforeItsDayByTheWordOfTwoHumans() {
		assertThat(erase(PRIVACY).unmet()).containsExactly("retention-running");
		Answer own = post(PRIVACY, "/propose-erasure", "proposeErasure");
		assertThat(own).returns("PERSON_ASKED", (answer) -> answer.text("/proposal/reason"));
		assertThat(erase(PRIVACY).unmet()).containsExactly("maker-is-checker");

		String key = UUID.randomUUID().toString();
		Answer erased = this.api.as(OTHER_PRIVACY).post(this.journey.path("/erase"), null, key, null);
		Answer repeated = this.api.as(OTHER_PRIVACY).post(this.journey.path("/erase"), null, key, null);

		assertThat(erased).returns(200, Answer::status).returns("ERASED", (answer) -> answer.text("/status"));
		assertThat(repeated).isEqualTo(erased);
		assertThat(erase(PRIVACY).problem()).isEqualTo("transition-not-allowed");
	}

	@Test
	void erasesOnItsDayByTheWordOfOne() {
		this.clock.move(Duration.ofDays(370));

		assertThat(erase(PRIVACY)).returns(200, Answer::status);
	}

	@Test
	void keepsWhatTheLawHoldsAndAsksAgain() {
		Answer held = this.api.post(this.journey.path("/place-legal-hold"),
				Api.example("placeLegalHold").put("reviewOn", today().plusDays(400).toString()));
		assertThat(held).returns("COURT_PROCEEDINGS", (answer) -> answer.text("/legalHold/reason"));
		this.clock.move(Duration.ofDays(370));
		this.job.run();
		assertThat(erase(PRIVACY).unmet()).containsExactly("legal-hold-open");
		assertThat(this.api.post(this.journey.path("/extend-retention"),
				Api.example("extendRetention").put("until", today().plusDays(100).toString())))
			.returns("FOLLOW_UP_EXPECTED", (answer) -> answer.text("/extension/reason"));
		awaitReviews(0);

		this.clock.move(Duration.ofDays(31));
		this.job.run();
		awaitReviews(1);

		assertThat(post(PRIVACY, "/lift-legal-hold", null)).returns("", (answer) -> answer.text("/legalHold/reason"));
		assertThat(post(PRIVACY, "/lift-legal-hold", null).unmet()).containsExactly("legal-hold-missing");
		assertThat(erase(PRIVACY).unmet()).containsExactly("retention-running");
	}

	@Test
	void movesItsDayOnlyBack() {
		String present = this.api.get(this.journey.path("/retention")).text("/retentionUntil");

		Answer sooner = this.api.post(this.journey.path("/extend-retention"),
				Api.example("extendRetention").put("until", present));
		Answer past = this.api.post(this.journey.path("/place-legal-hold"),
				Api.example("placeLegalHold").put("reviewOn", today().toString()));

		assertThat(sooner.unmet()).containsExactly("retention-date-not-later");
		assertThat(past.unmet()).containsExactly("review-date-not-later");
		assertThat(this.api.post(this.journey.path("/place-legal-hold"), "{\"reason\":\"AUDIT\"}").problem())
			.isEqualTo("validation-failed");
	}

	@ParameterizedTest
	@CsvSource({ "/place-legal-hold,placeLegalHold", "/lift-legal-hold,", "/extend-retention,extendRetention",
			"/erase," })
	void isDecidedByTheDataProtectionOfficerAfterAFreshLogin(String verb, @Nullable String operation) {
		Tokens stale = Tokens.of("data-protection-officer")
			.claim("auth_time", Instant.now().minusSeconds(16 * 60).getEpochSecond());

		assertThat(post(MANAGER, verb, operation)).returns(403, Answer::status);
		assertThat(post(stale, verb, operation)).returns(401, Answer::status);
		assertThat(this.api.post("/cases/" + UUID.randomUUID() + verb, body(operation)).status()).isEqualTo(404);
	}

	@Test
	void isProposedByTheOfficeOfTheCase() {
		assertThat(post(CASEWORKER, "/propose-erasure", "proposeErasure")).returns(403, Answer::status);
		assertThat(post(Tokens.of("programme-manager").office("CAS").teams(), "/propose-erasure", "proposeErasure"))
			.returns(404, Answer::status);
		assertThat(post(MANAGER, "/propose-erasure", "proposeErasure")).returns(200, Answer::status)
			.returns("programme-manager", (answer) -> answer.text("/proposal/role"));
		assertThat(this.api.as(CASEWORKER).get(this.journey.path("/retention")).status()).isEqualTo(403);
	}

	@Test
	void knowsTheseVerbsOnlyWhenTheWorkHasEnded() {
		CaseJourney open = CaseJourney.register(this.api).assign();

		for (String verb : List.of("/erase", "/extend-retention", "/propose-erasure")) {
			String operation = verb.equals("/erase") ? null
					: (verb.equals("/propose-erasure") ? "proposeErasure" : "extendRetention");
			assertThat(this.api.post(open.path(verb), body(operation)).problem()).isEqualTo("transition-not-allowed");
		}
		assertThat(this.api.post(open.path("/place-legal-hold"), body("placeLegalHold")).status()).isEqualTo(200);
	}

	private Answer erase(Tokens caller) {
		return post(caller, "/erase", null);
	}

	private Answer post(Tokens caller, String verb, @Nullable String operation) {
		return this.api.as(caller).post(this.journey.path(verb), body(operation));
	}

	private static @Nullable ObjectNode body(@Nullable String operation) {
		return (operation != null) ? Api.example(operation) : null;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private void awaitReviews(int reviews) {
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.api.get("/tasks?scope=OFFICE&caseId=" + this.journey.caseId())
				.json()
				.path("items")
				.valueStream()
				.filter((task) -> task.path("code").asString().equals("RETENTION_REVIEW"))).hasSize(reviews));
	}

}
