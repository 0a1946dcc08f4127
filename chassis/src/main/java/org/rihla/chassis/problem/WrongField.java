/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ProblemDetail;

/**
 * One place of a request that is wrong; never the value that stood there.
 *
 * @param pointer JSON pointer into the body (RFC 6901); the empty one is the whole body
 * @param parameter path variable or query parameter, where it is not the body
 * @param code kebab-case
 * @param detail what would be right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrongField(@Nullable String pointer, @Nullable String parameter, String code, String detail) {

	/** A place in the body. */
	public static WrongField inBody(String pointer, String code, String detail) {
		return new WrongField(pointer, null, code, detail);
	}

	/** A path variable or query parameter. */
	public static WrongField parameter(String name, String code, String detail) {
		return new WrongField(null, name, code, detail);
	}

	static ProblemDetail addTo(ProblemDetail problem, List<WrongField> errors) {
		if (!errors.isEmpty()) {
			problem.setProperty("errors", errors);
		}
		return problem;
	}

}
