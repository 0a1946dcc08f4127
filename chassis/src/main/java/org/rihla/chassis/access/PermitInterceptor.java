/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.util.Set;

import io.micrometer.core.instrument.Metrics;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.problem.RequestRefused;

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

	private final PermissionTable table;

	private final Set<String> open;

	PermitInterceptor(PermissionTable table, Set<String> open) {
		this.table = table;
		this.open = open;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Permit permit = (handler instanceof HandlerMethod method) ? method.getMethodAnnotation(Permit.class) : null;
		if (permit != null) {
			request.setAttribute(ATTRIBUTE, access(permit));
		}
		else if (!isOpen(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))) {
			throw new RequestRefused("method-not-allowed", "This address does not know that method");
		}
		return true;
	}

	private boolean isOpen(@Nullable Object pattern) {
		return pattern != null && this.open.contains(pattern.toString());
	}

	private Access access(Permit permit) {
		String action = permit.value();
		Access access = (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication caller)
				? this.table.find(caller.getPrincipal(), caller.tokenScopes(), action) : null;
		if (access == null) {
			Metrics.counter("rihla.access.denied", "code", "not-permitted").increment();
			throw permit.hidden() ? new RequestRefused("not-found", "There is nothing here for you")
					: new RequestRefused("not-permitted", "None of your roles has the action " + action);
		}
		return access;
	}

}
