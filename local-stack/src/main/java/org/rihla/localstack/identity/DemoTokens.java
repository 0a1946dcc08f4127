/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Writes the claims that the services read. Source: contracts/access/token.schema.json.
 */
class DemoTokens implements OAuth2TokenCustomizer<JwtEncodingContext> {

	private static final List<String> AUDIENCE = List.of("case-service", "return-service", "notification-service");

	private final Map<String, DemoUser> users;

	DemoTokens(Collection<DemoUser> users) {
		this.users = users.stream().collect(Collectors.toMap(DemoUser::name, Function.identity()));
	}

	@Override
	public void customize(JwtEncodingContext token) {
		DemoUser user = this.users.get(token.getRegisteredClient().getClientId());
		if (user == null) {
			throw new IllegalStateException("No demo user " + token.getRegisteredClient().getClientId());
		}
		token.getJwsHeader().type("at+jwt");
		write(user, token.getAuthorizedScopes(), token.getClaims());
	}

	private static void write(DemoUser user, Set<String> asked, JwtClaimsSet.Builder claims) {
		claims.subject(user.subject())
			.audience(AUDIENCE)
			.claim("roles", user.roles())
			.claim("acr", "strong")
			.claim("auth_time", Instant.now().getEpochSecond())
			.claim("demo", true);
		if (user.office() != null) {
			claims.claim("office", user.office()).claim("teams", user.teams());
		}
		if (user.partnerId() != null) {
			claims.claim("partner_id", user.partnerId());
		}
		if (!user.scopes().isEmpty()) {
			claims.claim("scope", String.join(" ", asked.isEmpty() ? user.scopes() : asked));
		}
	}

}
