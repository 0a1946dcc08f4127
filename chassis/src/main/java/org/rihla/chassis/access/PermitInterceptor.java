/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import io.micrometer.core.instrument.Metrics;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.problem.RequestRefused;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Asks the first question, before anything is read: has one of the caller's roles the
 * action? What no row opens is closed.
 */
final class PermitInterceptor implements HandlerInterceptor {

	static final String ATTRIBUTE = Access.class.getName();

	/** As domain and protection rules call it. */
	private static final Duration FRESH = Duration.ofMinutes(15);

	private final PermissionTable table;

	private final Set<String> open;

	private final Refusals refusals;

	PermitInterceptor(PermissionTable table, Set<String> open, Refusals refusals) {
		this.table = table;
		this.open = open;
		this.refusals = refusals;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Permit permit = (handler instanceof HandlerMethod method) ? method.getMethodAnnotation(Permit.class) : null;
		if (permit != null) {
			request.setAttribute(ATTRIBUTE, access(permit, request));
		}
		else if (!isOpen(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))) {
			throw new RequestRefused("method-not-allowed", "This address does not know that method");
		}
		return true;
	}

	private boolean isOpen(@Nullable Object pattern) {
		return pattern != null && this.open.contains(pattern.toString());
	}

	private Access access(Permit permit, HttpServletRequest request) {
		String action = permit.value();
		Authentication known = SecurityContextHolder.getContext().getAuthentication();
		Access access = (known instanceof CallerAuthentication caller)
				? this.table.find(caller.getPrincipal(), caller.tokenScopes(), action) : null;
		if (access == null) {
			if (known instanceof CallerAuthentication caller) {
				this.refusals.tell(request, caller.getPrincipal(), action, "not-permitted");
			}
			Metrics.counter("rihla.access.denied", "code", "not-permitted").increment();
			throw permit.hidden() ? new RequestRefused("not-found", "There is nothing here for you")
					: new RequestRefused("not-permitted", "None of your roles has the action " + action);
		}
		if (this.table.needsFreshLogin(action) && !isFresh(known)) {
			this.refusals.tell(request, access.caller(), action, "login-too-weak");
			throw new RequestRefused("login-too-weak", "Log in again: this needs a login of the last 15 minutes").with(
					HttpHeaders.WWW_AUTHENTICATE,
					"Bearer error=\"insufficient_user_authentication\", max_age=\"%d\"".formatted(FRESH.toSeconds()));
		}
		return access;
	}

	/** By the clock that the token is judged by. */
	private static boolean isFresh(@Nullable Authentication known) {
		return known instanceof CallerAuthentication caller
				&& caller.hasLoggedInSince(Clock.systemUTC().instant().minus(FRESH));
	}

}
