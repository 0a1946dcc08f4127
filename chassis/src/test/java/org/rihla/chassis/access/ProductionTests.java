/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProductionTests {

	@ParameterizedTest
	@ValueSource(strings = { "http://id.example.org", "https://localhost:8090", "https://127.0.0.1", "https://[::1]/a",
			"https:/nothing" })
	void refusesIssuersOfLaptops(String issuer) {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Issuers.check(URI.create(issuer), true))
			.withMessageContaining("issuer-uri");
		assertThatCode(() -> Issuers.check(URI.create(issuer), false)).doesNotThrowAnyException();
	}

	@Test
	void takesAnIssuerOnTheNetwork() {
		assertThatCode(() -> Issuers.check(URI.create("https://id.example.org/realms/rihla"), true))
			.doesNotThrowAnyException();
	}

	@Test
	void refusesTokensOfDemonstrations() {
		Jwt demo = token(Map.of("demo", true));

		assertThat(rules(false).validate(demo).hasErrors()).isTrue();
		assertThat(rules(true).validate(demo).hasErrors()).isFalse();
	}

	@Test
	void wantsASecondFactorOfHumans() {
		CallerConverter strict = new CallerConverter(true);
		Map<String, Object> weak = Map.of("roles", List.of("caseworker"), "office", "RBA", "acr", "password");
		Map<String, Object> machine = Map.of("roles", List.of("recheck"));

		assertThatExceptionOfType(CallerRefused.class).isThrownBy(() -> strict.convert(token(weak)))
			.returns("login-too-weak", CallerRefused::code);
		assertThat(strict.convert(token(machine)).isAuthenticated()).isTrue();
		assertThat(new CallerConverter(false).convert(token(weak)).isAuthenticated()).isTrue();
	}

	private static TokenRules rules(boolean demoAllowed) {
		return new TokenRules("thing-service", demoAllowed, Clock.systemUTC());
	}

	private static Jwt token(Map<String, Object> claims) {
		Instant now = Instant.now();
		return Jwt.withTokenValue("t")
			.header("alg", "RS256")
			.subject("s")
			.audience(List.of("thing-service"))
			.issuedAt(now)
			.expiresAt(now.plusSeconds(60))
			.claims((all) -> all.putAll(claims))
			.build();
	}

}
