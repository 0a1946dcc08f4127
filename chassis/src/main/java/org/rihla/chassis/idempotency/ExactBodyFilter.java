/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rihla.chassis.problem.RequestRefused;

import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a body once, whole, and within the limits; a body is JSON or refused.
 */
final class ExactBodyFilter extends OncePerRequestFilter {

	/** 256 KiB. */
	static final int LONGEST_BODY = 256 * 1024;

	/** 16 KiB: names and values of all headers. */
	static final int LONGEST_HEADERS = 16 * 1024;

	private static final BodyKind JSON = new BodyKind("/", MediaType.APPLICATION_JSON_VALUE, LONGEST_BODY);

	private final List<BodyKind> others;

	/** Bodies are JSON, but for these. */
	ExactBodyFilter(List<BodyKind> others) {
		this.others = List.copyOf(others);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (headerBytes(request) > LONGEST_HEADERS) {
			throw new RequestRefused("headers-too-large", "All headers together have at most 16 KiB");
		}
		BodyKind kind = this.others.stream().filter((other) -> other.isAskedFor(request)).findAny().orElse(JSON);
		if (request.getContentLengthLong() > kind.longest()) {
			throw tooLarge(kind);
		}
		byte[] bytes = request.getInputStream().readNBytes(kind.longest() + 1);
		if (bytes.length > kind.longest()) {
			throw tooLarge(kind);
		}
		if (bytes.length > 0 && !kind.includes(request.getContentType())) {
			throw new RequestRefused("unsupported-media-type", "A body is %s in UTF-8".formatted(kind.contentType()));
		}
		chain.doFilter(new ExactBody(request, bytes), response);
	}

	private static RequestRefused tooLarge(BodyKind kind) {
		return new RequestRefused("payload-too-large", "A body has at most %d KiB".formatted(kind.longest() / 1024));
	}

	private static int headerBytes(HttpServletRequest request) {
		int bytes = 0;
		for (String name : Collections.list(request.getHeaderNames())) {
			for (String value : Collections.list(request.getHeaders(name))) {
				bytes += name.length() + value.length();
			}
		}
		return bytes;
	}

}
