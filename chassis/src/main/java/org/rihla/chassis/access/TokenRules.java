/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What makes a well-signed token ours: short-lived, meant for this service, and in
 * production not from a demonstration.
 */
final class TokenRules implements OAuth2TokenValidator<Jwt> {

	static final Duration TOLERANCE = Duration.ofSeconds(30);

	private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

	private final String service;

	private final boolean demoAllowed;

	private final Clock clock;

	TokenRules(String service, boolean demoAllowed, Clock clock) {
		this.service = service;
		this.demoAllowed = demoAllowed;
		this.clock = clock;
	}

	@Override
	public OAuth2TokenValidatorResult validate(Jwt token) {
		List<String> audience = Objects.requireNonNullElse(token.getAudience(), List.of());
		if (!audience.contains(this.service)) {
			return refuse("meant for another service");
		}
		if (token.getSubject() == null || token.getSubject().isBlank()) {
			return refuse("without subject");
		}
		if (!this.demoAllowed && token.hasClaim("demo") && !Boolean.FALSE.equals(token.getClaim("demo"))) {
			return refuse("of a demonstration");
		}
		return isShortLived(token) ? OAuth2TokenValidatorResult.success() : refuse("valid too long");
	}

	private boolean isShortLived(Jwt token) {
		Instant issued = token.getIssuedAt();
		Instant expires = token.getExpiresAt();
		return issued != null && expires != null && !expires.isAfter(issued.plus(LONGEST_LIFE))
				&& !issued.isAfter(this.clock.instant().plus(TOLERANCE));
	}

	private static OAuth2TokenValidatorResult refuse(String why) {
		return OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, why, null));
	}

}
