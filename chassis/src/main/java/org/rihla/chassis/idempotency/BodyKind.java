/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What bodies one address takes that does not take ordinary JSON; declared as a bean.
 *
 * @param path the whole path
 * @param longest in bytes
 */
public record BodyKind(String path, String contentType, int longest) {

	boolean isAskedFor(HttpServletRequest request) {
		return this.path.equals(request.getRequestURI());
	}

	boolean includes(@Nullable String asked) {
		try {
			return asked != null && MediaType.valueOf(this.contentType).includes(MediaType.valueOf(asked));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
