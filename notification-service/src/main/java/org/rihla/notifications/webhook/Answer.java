/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What came of one request.
 *
 * @param failure null when the endpoint took it
 * @param status HTTP status; null when none arrived
 * @param retryAfter how long the endpoint asked to be left alone; null when it did not
 */
public record Answer(Duration took, @Nullable Failure failure, @Nullable Integer status,
		@Nullable Duration retryAfter) {

	private static final int OK_FROM = 200;

	private static final int OK_BELOW = 300;

	static Answer failed(Duration took, Failure failure) {
		return new Answer(took, failure, null, null);
	}

	static Answer of(Duration took, int status, @Nullable Duration retryAfter) {
		return new Answer(took, (status >= OK_FROM && status < OK_BELOW) ? null : Failure.STATUS, status, retryAfter);
	}

}
