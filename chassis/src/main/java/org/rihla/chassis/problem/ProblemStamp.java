/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Adds what every problem carries: the trace id, by which an operator finds it in the
 * logs, and the address it happened at.
 */
class ProblemStamp {

	private static final String ATTRIBUTE = ProblemStamp.class.getName();

	private static final URI UNKNOWN = URI.create("about:blank");

	private static final SecureRandom RANDOM = new SecureRandom();

	private final @Nullable Tracer tracer;

	ProblemStamp(@Nullable Tracer tracer) {
		this.tracer = tracer;
	}

	void stamp(ProblemDetail problem, HttpServletRequest request) {
		problem.setProperty("traceId", traceId(request));
		problem.setInstance(instance(request));
	}

	/** The same for the whole request, also where no trace is being taken. */
	String traceId(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String known) {
			return known;
		}
		Span span = (this.tracer != null) ? this.tracer.currentSpan() : null;
		String id = (span != null) ? span.context().traceId() : "";
		id = id.isEmpty() ? random() : id;
		request.setAttribute(ATTRIBUTE, id);
		return id;
	}

	static String random() {
		byte[] bytes = new byte[16];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** An address that nothing is mapped to may be anything that was typed in. */
	private static URI instance(HttpServletRequest request) {
		boolean mapped = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) != null;
		return mapped ? URI.create(request.getRequestURI()) : UNKNOWN;
	}

}
