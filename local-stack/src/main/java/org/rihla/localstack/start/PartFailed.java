/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.start;

import org.jspecify.annotations.Nullable;

/** A part began to start and did not arrive. */
public final class PartFailed extends StartRefused {

	/**
	 * Says what happened.
	 * @param part in a word or two
	 * @param line what happened and where more is written
	 */
	public PartFailed(String part, String line) {
		super(part + ": " + line, null);
	}

	/**
	 * Passes on what happened.
	 * @param part in a word or two
	 * @param cause its first line is shown
	 */
	public PartFailed(String part, Throwable cause) {
		super(part + ": " + firstLine(cause), cause);
	}

	private static String firstLine(Throwable cause) {
		@Nullable String message = cause.getMessage();
		return (message != null) ? message.lines().findFirst().orElse("") : cause.getClass().getSimpleName();
	}

}
