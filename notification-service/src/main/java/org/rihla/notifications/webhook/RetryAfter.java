/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/** The header by which an endpoint asks to be left alone. Source: RFC 9110, 10.2.3. */
final class RetryAfter {

	private static final Duration MOST = Duration.ofHours(24);

	private RetryAfter() {
	}

	/**
	 * Seconds or a date, at most 24 hours.
	 * @return null for what is neither
	 */
	static @Nullable Duration read(String value, Instant now) {
		Duration asked = parse(value.strip(), now);
		if (asked == null || asked.isNegative()) {
			return null;
		}
		return (asked.compareTo(MOST) > 0) ? MOST : asked;
	}

	private static @Nullable Duration parse(String value, Instant now) {
		try {
			return value.matches("[0-9]{1,10}") ? Duration.ofSeconds(Long.parseLong(value))
					: Duration.between(now, ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
