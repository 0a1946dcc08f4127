/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.AccessArgumentResolver;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.rihla.chassis.cipher.Fingerprint;

import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Reads a command's headers before its body is parsed, and holds back a repeat while the
 * first is still running.
 */
final class CommandInterceptor implements HandlerInterceptor {

	static final String ATTRIBUTE = CommandRequest.class.getName();

	private final RunningCommands running;

	private final Fingerprint hash;

	CommandInterceptor(RunningCommands running, Fingerprint hash) {
		this.running = running;
		this.hash = hash;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		MethodParameter asked = (handler instanceof HandlerMethod method) ? commandOf(method) : null;
		if (asked != null) {
			boolean versioned = asked.getParameterType() == Change.class
					&& !asked.hasParameterAnnotation(WithoutVersion.class);
			CommandRequest command = CommandRequest.read(request, AccessArgumentResolver.current(request), versioned,
					this.hash);
			this.running.begin(command.id());
			request.setAttribute(ATTRIBUTE, command);
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		if (request.getAttribute(ATTRIBUTE) instanceof CommandRequest command) {
			this.running.end(command.id());
		}
	}

	private static @Nullable MethodParameter commandOf(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.filter(CommandArgumentResolver::isCommand)
			.findAny()
			.orElse(null);
	}

}
