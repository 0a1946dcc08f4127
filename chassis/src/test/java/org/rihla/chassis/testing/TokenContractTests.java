/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.io.IOException;
import java.text.ParseException;
import java.util.UUID;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests must not run on tokens that no provider would make. */
class TokenContractTests {

	static Stream<Tokens> tokens() {
		return Stream.of(Tokens.of("caseworker"), Tokens.of("programme-manager").office("CAS").teams("CAS-1"),
				Tokens.of("partner").partner(new UUID(1, 1)),
				Tokens.of("partner").partner(new UUID(1, 1)).claim("scope", "referrals:read"),
				Tokens.of("recheck").audience("case-service").claim("scope", "recheck"));
	}

	@ParameterizedTest
	@MethodSource("tokens")
	void keepToTheContract(Tokens token) throws IOException, ParseException {
		String claims = SignedJWT.parse(token.value()).getPayload().toString();

		assertThat(contract().validate(claims, InputFormat.JSON)).isEmpty();
	}

	private static Schema contract() throws IOException {
		try (var file = new ClassPathResource("contracts/access/token.schema.json").getInputStream()) {
			return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
		}
	}

}
