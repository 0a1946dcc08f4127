/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.io.IOException;

import io.micrometer.core.instrument.Metrics;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.problem.ProblemType;
import org.rihla.chassis.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers what security refuses before any controller is at work. */
final class TokenProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

	private final ProblemWriter writer;

	TokenProblems(ProblemWriter writer) {
		this.writer = writer;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException {
		switch (refused) {
			case CallerRefused weak when weak.code().equals("login-too-weak") -> answer(request, response, weak.code(),
					"Bearer error=\"insufficient_user_authentication\", acr_values=\"strong\"");
			case CallerRefused caller -> answer(request, response, caller.code(), null);
			case OAuth2AuthenticationException _ ->
				answer(request, response, "unauthenticated", "Bearer error=\"invalid_token\"");
			default -> answer(request, response, "unauthenticated", "Bearer");
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException {
		answer(request, response, "not-permitted", null);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
			throws IOException {
		answer(request, response, "malformed-request", null);
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, String code,
			@Nullable String challenge) throws IOException {
		Metrics.counter("rihla.access.denied", "code", code).increment();
		ProblemType type = ProblemType.of(code);
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(type.status());
		if (challenge != null) {
			answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge);
		}
		this.writer.write(request, response, answer.body(type.problem()));
	}

}
