/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import java.io.IOException;
import java.util.Collections;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.problem.RequestRefused;

import org.springframework.http.InvalidMediaTypeException;
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

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (headerBytes(request) > LONGEST_HEADERS) {
			throw new RequestRefused("headers-too-large", "All headers together have at most 16 KiB");
		}
		if (request.getContentLengthLong() > LONGEST_BODY) {
			throw tooLarge();
		}
		byte[] bytes = request.getInputStream().readNBytes(LONGEST_BODY + 1);
		if (bytes.length > LONGEST_BODY) {
			throw tooLarge();
		}
		if (bytes.length > 0 && !isJson(request.getContentType())) {
			throw new RequestRefused("unsupported-media-type", "A body is application/json in UTF-8");
		}
		chain.doFilter(new ExactBody(request, bytes), response);
	}

	private static RequestRefused tooLarge() {
		return new RequestRefused("payload-too-large", "A body has at most 256 KiB");
	}

	private static boolean isJson(@Nullable String contentType) {
		try {
			return contentType != null && MediaType.APPLICATION_JSON.includes(MediaType.valueOf(contentType));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
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
