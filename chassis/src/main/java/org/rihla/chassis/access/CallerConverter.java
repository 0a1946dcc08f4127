/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Metrics;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Reads the caller out of a genuine token. Source:
 * {@code contracts/access/token.schema.json}.
 */
final class CallerConverter implements Converter<Jwt, AbstractAuthenticationToken> {

	private final boolean strongLogin;

	/**
	 * Reads callers.
	 * @param strongLogin whether humans need a second factor
	 */
	CallerConverter(boolean strongLogin) {
		this.strongLogin = strongLogin;
	}

	@Override
	public AbstractAuthenticationToken convert(Jwt token) {
		try {
			return read(token);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidBearerTokenException("A claim has the wrong form", ex);
		}
	}

	private AbstractAuthenticationToken read(Jwt token) {
		Set<Role> roles = roles(token);
		Set<String> scopes = roles.contains(Role.PARTNER) ? scopes(token) : null;
		Caller caller = new Caller(Objects.requireNonNull(token.getSubject()), codes(roles),
				token.getClaimAsString("office"), Set.copyOf(list(token, "teams")), partner(token));
		checkPartner(caller, roles);
		if (!Role.areCompatible(roles)) {
			throw new CallerRefused("incompatible-roles");
		}
		boolean staff = roles.stream().anyMatch(Role::isStaff);
		if (staff && caller.office() == null) {
			throw new CallerRefused("office-missing");
		}
		boolean human = staff || (roles.contains(Role.PARTNER) && scopes == null);
		if (this.strongLogin && human && !"strong".equals(token.getClaimAsString("acr"))) {
			throw new CallerRefused("login-too-weak");
		}
		return new CallerAuthentication(caller, scopes, token.getClaimAsInstant("auth_time"));
	}

	/** Those we know; others are ignored and counted. */
	private static Set<Role> roles(Jwt token) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (String code : list(token, "roles")) {
			Optional<Role> role = Role.find(code);
			role.ifPresentOrElse(roles::add, () -> Metrics.counter("rihla.access.unknown.roles").increment());
		}
		return roles;
	}

	private static Set<String> codes(Set<Role> roles) {
		return roles.stream().map(Role::code).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * A partner's system is narrowed by its scopes; a partner's user has none: some
	 * providers then say so with an empty text, or name the login itself.
	 */
	private static @Nullable Set<String> scopes(Jwt token) {
		String scope = token.getClaimAsString("scope");
		if (scope == null || scope.isBlank() || "openid".equals(scope)) {
			return null;
		}
		return Arrays.stream(scope.split(" ")).collect(Collectors.toUnmodifiableSet());
	}

	private static List<String> list(Jwt token, String claim) {
		List<String> values = token.getClaimAsStringList(claim);
		return (values != null) ? values : List.of();
	}

	private static @Nullable UUID partner(Jwt token) {
		String id = token.getClaimAsString("partner_id");
		return (id != null) ? UUID.fromString(id) : null;
	}

	private static void checkPartner(Caller caller, Set<Role> roles) {
		boolean partner = roles.contains(Role.PARTNER);
		boolean placed = caller.office() != null || !caller.teams().isEmpty();
		if (partner != (caller.partnerId() != null) || (partner && placed)) {
			throw new InvalidBearerTokenException("A partner has an organisation and no office");
		}
	}

}
