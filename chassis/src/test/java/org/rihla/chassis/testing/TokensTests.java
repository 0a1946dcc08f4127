/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokensTests {

	private final NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(TestIssuer.shared().uri())
		.discoverJwsAlgorithms()
		.validateType(false)
		.build();

	@BeforeEach
	void looksAtTimesOnly() {
		this.decoder.setJwtValidator(new JwtTimestampValidator());
	}

	@ParameterizedTest
	@ValueSource(strings = { "RS256", "ES256" })
	void areVerifiedWithTheKeysThatTheIssuerServes(String algorithm) {
		Jwt token = this.decoder.decode(Tokens.of("caseworker").algorithm(algorithm).value());

		assertThat(token.getSubject()).isEqualTo(Tokens.subjectOf("caseworker"));
		assertThat(token.getClaimAsString("office")).isEqualTo("RBA");
	}

	@Test
	void ofAnotherIssuerAreNot() {
		try (TestIssuer other = TestIssuer.start()) {
			String foreign = Tokens.of("caseworker").from(other).value();

			assertThatExceptionOfType(JwtException.class).isThrownBy(() -> this.decoder.decode(foreign));
		}
	}

}
