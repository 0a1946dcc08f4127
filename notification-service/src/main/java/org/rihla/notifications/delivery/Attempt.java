/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.webhook.Answer;
import org.rihla.notifications.webhook.Failure;

/**
 * One try to send, as it stands in the log.
 *
 * @param number 1 for the first
 * @param failure null when the partner took it
 * @param status HTTP status; null when none arrived
 */
record Attempt(int number, Instant at, long millis, @Nullable Failure failure, @Nullable Integer status) {

	static Attempt of(int number, Instant at, Answer answer) {
		return new Attempt(number, at, answer.took().toMillis(), answer.failure(), answer.status());
	}

	boolean succeeded() {
		return this.failure == null;
	}

	/** Class of the answer, or why there was none: all that others hear of it. */
	@Nullable String statusClass() {
		if (this.status != null) {
			return this.status / 100 + "xx";
		}
		return (this.failure != null) ? this.failure.name() : null;
	}

}
