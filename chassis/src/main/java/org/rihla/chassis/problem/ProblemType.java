/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ProblemDetail;

/**
 * One kind of problem, as partners and the console know it: the code never changes its
 * meaning, the texts may.
 *
 * @param code kebab-case; last segment of the problem's {@code type}
 * @param status HTTP status
 * @param title one line, the same for every occurrence
 * @param meaning what happened and what would be right
 */
public record ProblemType(String code, int status, String title, String meaning) {

	/**
	 * The type with this code, out of the closed list in {@code contracts/problems}.
	 * @throws IllegalArgumentException when the list has no such code
	 */
	public static ProblemType of(String code) {
		return ProblemCatalogue.find(code)
			.orElseThrow(() -> new IllegalArgumentException("No problem type " + code + " in the catalogue"));
	}

	/** A problem of this type that says what its meaning says. */
	public ProblemDetail problem() {
		return problem(null);
	}

	/**
	 * A problem of this type.
	 * @param detail what would be right this time; never a value that was typed in
	 */
	public ProblemDetail problem(@Nullable String detail) {
		ProblemDetail problem = ProblemDetail.forStatus(this.status);
		problem.setType(URI.create("/problems/" + this.code));
		problem.setTitle(this.title);
		problem.setDetail((detail != null) ? detail : this.meaning);
		return problem;
	}

}
