/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A caller whose token was found good. */
final class CallerAuthentication extends AbstractAuthenticationToken {

	private final transient Caller caller;

	private final transient @Nullable Set<String> tokenScopes;

	private final transient @Nullable Instant loggedInAt;

	/**
	 * Authenticated from the start.
	 * @param tokenScopes what the token is narrowed to; null where it is not
	 */
	CallerAuthentication(Caller caller, @Nullable Set<String> tokenScopes, @Nullable Instant loggedInAt) {
		super(List.of());
		this.caller = caller;
		this.tokenScopes = tokenScopes;
		this.loggedInAt = loggedInAt;
		setAuthenticated(true);
	}

	@Override
	public Caller getPrincipal() {
		return this.caller;
	}

	@Nullable Set<String> tokenScopes() {
		return this.tokenScopes;
	}

	boolean hasLoggedInSince(Instant then) {
		return this.loggedInAt != null && !this.loggedInAt.isBefore(then);
	}

	@Override
	public String getName() {
		return this.caller.subject();
	}

	/** The token itself is not kept. */
	@Override
	public Object getCredentials() {
		return "";
	}

}
