/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rihla.chassis.problem.RequestRefused;

/**
 * What a client sends so that it may repeat a request. Source: IETF draft
 * idempotency-key-header-07.
 *
 * @param value without quotes
 */
record IdempotencyKey(String value) {

	static final String HEADER = "Idempotency-Key";

	private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]{16,64}");

	private static final Pattern QUOTED = Pattern.compile("\"(" + BARE + ")\"");

	/** The one key among the values of the header. */
	static IdempotencyKey of(List<String> values) {
		if (values.isEmpty() || (values.size() == 1 && values.getFirst().isBlank())) {
			throw new RequestRefused("idempotency-key-missing", "A POST carries an Idempotency-Key");
		}
		String value = values.getFirst().strip();
		Matcher quoted = QUOTED.matcher(value);
		if (quoted.matches()) {
			value = quoted.group(1);
		}
		if (values.size() > 1 || !BARE.matcher(value).matches()) {
			throw new RequestRefused("idempotency-key-malformed",
					"One Idempotency-Key of 16 to 64 letters, digits, underscores and hyphens");
		}
		return new IdempotencyKey(value);
	}

}
