/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CallerConverterTests {

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "openid" })
	void takesAPartnerWithoutScopesForAHumanWhoNeedsAStrongLogin(@Nullable String scope) {
		CallerConverter production = new CallerConverter(true);

		assertThatExceptionOfType(CallerRefused.class).isThrownBy(() -> production.convert(partner(scope)))
			.withMessageContaining("login-too-weak");
	}

	@Test
	void takesAPartnerWithScopesForASystem() {
		CallerConverter production = new CallerConverter(true);

		assertThat(production.convert(partner("referrals:read"))).isNotNull();
	}

	private static Jwt partner(@Nullable String scope) {
		Jwt.Builder token = Jwt.withTokenValue("token")
			.header("typ", "at+jwt")
			.subject("0f0e0d0c-0000-7000-8001-000000000018")
			.claim("roles", List.of("partner"))
			.claim("partner_id", "0f0e0d0c-0000-7000-8000-000000000001");
		return ((scope != null) ? token.claim("scope", scope) : token).build();
	}

}
