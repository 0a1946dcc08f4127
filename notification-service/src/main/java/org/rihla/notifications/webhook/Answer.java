/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What came of one request.
 *
 * @param failure null when the endpoint took it
 * @param status HTTP status; null when none arrived
 * @param retryAfter how long the endpoint asked to be left alone; null when it did not
 * @param trace what else is known of it
 */
public record Answer(Duration took, @Nullable Failure failure, @Nullable Integer status, @Nullable Duration retryAfter,
		Trace trace) {

	private static final int OK_FROM = 200;

	private static final int OK_BELOW = 300;

	/** One of which nothing else is known. */
	public Answer(Duration took, @Nullable Failure failure, @Nullable Integer status, @Nullable Duration retryAfter) {
		this(took, failure, status, retryAfter, Trace.NONE);
	}

	static Answer failed(Duration took, Failure failure) {
		return new Answer(took, failure, null, null);
	}

	static Answer of(Duration took, int status, @Nullable Duration retryAfter) {
		return new Answer(took, (status >= OK_FROM && status < OK_BELOW) ? null : Failure.STATUS, status, retryAfter);
	}

	/** The same, with where it came from and the beginning of what was no success. */
	Answer from(@Nullable String address, @Nullable String excerpt) {
		return new Answer(this.took, this.failure, this.status, this.retryAfter, new Trace(address, this.trace.keys(),
				(this.failure != null && excerpt != null && !excerpt.isEmpty()) ? Sensitive.of(excerpt) : null));
	}

	/** The same, with the keys that had signed. */
	public Answer signedBy(List<String> keys) {
		return new Answer(this.took, this.failure, this.status, this.retryAfter,
				new Trace(this.trace.address(), keys, this.trace.excerpt()));
	}

}
