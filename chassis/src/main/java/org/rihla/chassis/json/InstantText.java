/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.json;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * An instant as documents and messages hold it: RFC 3339 in UTC with exactly three
 * fraction digits. All are of one length, so the order of the texts is that of time.
 */
public final class InstantText {

	private static final DateTimeFormatter MILLISECONDS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	private InstantText() {
	}

	/** The text of an instant. */
	public static String of(Instant instant) {
		return MILLISECONDS.format(instant);
	}

}
