/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.chassis.testing.TestIssuer;
import org.rihla.chassis.testing.Tokens;
import org.rihla.chassis.things.ThingTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.rihla.chassis.things.ThingIssuer.token;

@ThingTest
class TokenTests {

	private static final TestIssuer FOREIGN = TestIssuer.start();

	@Autowired
	private MockMvcTester mvc;

	static Stream<Arguments> goodTokens() {
		return Stream.of(argumentSet("as the provider makes them", token("caseworker")),
				argumentSet("signed with ES256", token("caseworker").algorithm("ES256")),
				argumentSet("for several services", token("caseworker").audience("return-service", "thing-service")),
				argumentSet("of a clock slightly ahead", token("caseworker").issuedAt(Instant.now().plusSeconds(20))),
				argumentSet("just expired", token("caseworker").issuedAt(Instant.now().minusSeconds(320))),
				argumentSet("with a role nobody knows", token("caseworker", "gardener")),
				argumentSet("of a demonstration", token("caseworker").claim("demo", true)),
				argumentSet("of a partner's user", token("partner").partner(new UUID(1, 1))),
				argumentSet("of a partner's system with the scope",
						token("partner").partner(new UUID(1, 1)).claim("scope", "openid things:read")));
	}

	static Stream<Arguments> badTokens() {
		return Stream.of(argumentSet("expired", token("caseworker").issuedAt(Instant.now().minusSeconds(340))),
				argumentSet("from the future", token("caseworker").issuedAt(Instant.now().plusSeconds(60))),
				argumentSet("not valid yet",
						token("caseworker").claim("nbf", Instant.now().plusSeconds(60).getEpochSecond())),
				argumentSet("valid too long", token("caseworker").lifetime(Duration.ofSeconds(301))),
				argumentSet("without issue time", token("caseworker").issuedAt(null)),
				argumentSet("for another service", token("caseworker").audience("case-service")),
				argumentSet("without audience", token("caseworker").claim("aud", null)),
				argumentSet("without subject", token("caseworker").claim("sub", null)),
				argumentSet("of another issuer", token("caseworker").from(FOREIGN)),
				argumentSet("of another issuer under our name",
						token("caseworker").from(FOREIGN).claim("iss", TestIssuer.shared().uri())),
				argumentSet("for logging in, not for calling", token("caseworker").type("JWT")),
				argumentSet("without type", token("caseworker").type(null)),
				argumentSet("signed with PS256", token("caseworker").algorithm("PS256")),
				argumentSet("signed with the public key as a secret", token("caseworker").algorithm("HS256")),
				argumentSet("of a partner without organisation", token("partner")),
				argumentSet("of a partner with an organisation that is no id",
						token("partner").claim("partner_id", "harbour")),
				argumentSet("of a partner with an office", token("partner").partner(new UUID(1, 1)).office("RBA")),
				argumentSet("of staff with an organisation", token("caseworker").partner(new UUID(1, 1))));
	}

	@ParameterizedTest
	@MethodSource("goodTokens")
	void letsIn(Tokens token) {
		assertThat(got(token)).hasStatusOk();
	}

	@ParameterizedTest
	@MethodSource("badTokens")
	void keepsOut(Tokens token) {
		MvcTestResult answer = got(token);

		assertThat(answer).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/unauthenticated");
		assertThat(answer).bodyJson().extractingPath("$.traceId").asString().matches("[0-9a-f]{32}");
	}

	@Test
	void keepsOutWhoeverBringsNone() {
		MvcTestResult answer = this.mvc.get().uri("/things").exchange();

		assertThat(answer).hasStatus(401).hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
	}

	@Test
	void keepsOutUnsignedTokensAndGarbage() {
		for (String token : List.of("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.", "garbage", "a.b.c")) {
			MvcTestResult answer = this.mvc.get()
				.uri("/things")
				.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
				.exchange();

			assertThat(answer).hasStatus(401);
		}
	}

	static Stream<Arguments> strangeAccounts() {
		return Stream.of(
				argumentSet("money and its requests", token("finance-officer", "programme-manager"),
						"incompatible-roles"),
				argumentSet("money and reintegration", token("finance-officer", "reintegration-officer"),
						"incompatible-roles"),
				argumentSet("control and work", token("auditor", "caseworker"), "incompatible-roles"),
				argumentSet("machines and names", token("ops", "protection-officer"), "incompatible-roles"),
				argumentSet("data protection and decisions", token("data-protection-officer", "programme-manager"),
						"incompatible-roles"),
				argumentSet("partner and staff",
						token("partner", "caseworker").partner(new UUID(1, 1))
							.claim("office", null)
							.claim("teams", null),
						"incompatible-roles"),
				argumentSet("staff of nowhere", token("caseworker").claim("office", null), "office-missing"));
	}

	@ParameterizedTest
	@MethodSource("strangeAccounts")
	void sendsAwayAccountsThatAreSetUpWrongly(Tokens token, String code) {
		assertThat(got(token)).hasStatus(403).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + code);
	}

	@Test
	void permitsTheWidestScopeOfAllRoles() {
		assertThat(got(token("caseworker", "protection-officer"))).bodyJson()
			.isStrictlyEqualTo("[\"protection-officer\", \"OFFICE\"]");
		assertThat(got(token("caseworker"))).bodyJson().isStrictlyEqualTo("[\"caseworker\", \"OWN\"]");
	}

	@Test
	void refusesRolesThatHaveNotTheAction() {
		MvcTestResult answer = got(token("finance-officer"));

		assertThat(answer).hasStatus(403).bodyJson().extractingPath("$.type").isEqualTo("/problems/not-permitted");
	}

	@Test
	void refusesSystemsThatAreNarrowedToSomethingElse() {
		assertThat(got(token("partner").partner(new UUID(1, 1)).claim("scope", "feed:read"))).hasStatus(403);
	}

	@Test
	void asksForTheRightBeforeAnythingIsRead() {
		MvcTestResult answer = this.mvc.post()
			.uri("/things")
			.header(HttpHeaders.AUTHORIZATION, token("auditor").bearer())
			.contentType(MediaType.APPLICATION_JSON)
			.content("no json at all")
			.exchange();

		assertThat(answer).hasStatus(403);
	}

	@Test
	void setsTheHeadersThatCloseEveryAnswer() {
		assertThat(got(token("caseworker"))).hasHeader("Cache-Control", "no-store")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
			.hasHeader("Referrer-Policy", "no-referrer")
			.hasHeader("Cross-Origin-Resource-Policy", "same-origin")
			.doesNotContainHeader("Set-Cookie")
			.doesNotContainHeader("Server")
			.doesNotContainHeader("Access-Control-Allow-Origin");
	}

	private MvcTestResult got(Tokens token) {
		return this.mvc.get().uri("/things").header(HttpHeaders.AUTHORIZATION, token.bearer()).exchange();
	}

}
