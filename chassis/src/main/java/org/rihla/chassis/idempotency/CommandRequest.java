/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.Version;
import org.rihla.chassis.cipher.Fingerprint;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A request as a command: whose, on which route, under which key, decided on which
 * version. The same caller, address and key make the same command again.
 *
 * @param route method and path template
 * @param fingerprint keyed hash of method, address and exact body
 */
record CommandRequest(Access access, String route, UUID id, String fingerprint, @Nullable Version seen) {

	static CommandRequest read(HttpServletRequest request, Access access, boolean versioned, Fingerprint hash) {
		IdempotencyKey key = IdempotencyKey.of(values(request, IdempotencyKey.HEADER));
		Version seen = versioned ? SeenVersion.of(values(request, HttpHeaders.IF_MATCH)) : null;
		Object template = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		String route = request.getMethod() + " " + template;
		String query = Objects.requireNonNullElse(request.getQueryString(), "");
		byte[] address = bytes(request.getRequestURI() + "?" + query);
		UUID id = hash.uuid(bytes(access.caller().subject()), bytes(route), bytes(request.getRequestURI()),
				bytes(key.value()));
		return new CommandRequest(access, route, id,
				hash.of(bytes(request.getMethod()), address, ExactBody.of(request)), seen);
	}

	Creation creation() {
		return new Creation(this.access, this.id.toString(), this.route, this.fingerprint, this.id);
	}

	Change change() {
		return new Change(this.access, this.id.toString(), this.route, this.fingerprint, this.id, this.seen);
	}

	private static List<String> values(HttpServletRequest request, String header) {
		return Collections.list(request.getHeaders(header));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
