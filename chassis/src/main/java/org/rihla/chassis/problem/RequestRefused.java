/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import java.time.Duration;
import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * A request that is refused at the edge, before any aggregate is asked: a header is
 * missing, a role has not the action, the body is too large.
 */
public final class RequestRefused extends RuntimeException {

	private final ProblemType type;

	private final List<WrongField> errors;

	private final HttpHeaders headers = new HttpHeaders();

	/**
	 * A refusal.
	 * @param code of the catalogue
	 * @param detail what would be right; never a value that was typed in
	 * @param errors the places that are wrong, if it is about places
	 */
	public RequestRefused(String code, String detail, WrongField... errors) {
		super(detail, null, false, false);
		this.type = ProblemType.of(code);
		this.errors = List.of(errors);
	}

	/** Adds the header {@code Retry-After}. */
	public RequestRefused retryAfter(Duration delay) {
		this.headers.set(HttpHeaders.RETRY_AFTER, Long.toString(delay.toSeconds()));
		return this;
	}

	/** Adds another header. */
	public RequestRefused with(String header, String value) {
		this.headers.set(header, value);
		return this;
	}

	/** The answer. */
	public ResponseEntity<ProblemDetail> answer() {
		ProblemDetail problem = this.type.problem(getMessage());
		WrongField.addTo(problem, this.errors);
		return ResponseEntity.status(this.type.status()).headers(this.headers).body(problem);
	}

}
