/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.webhook.Answer;
import org.rihla.notifications.webhook.Failure;
import org.rihla.notifications.webhook.Trace;

/**
 * One try to send, as it stands in the log.
 *
 * @param number 1 for the first
 * @param failure null when the partner took it
 * @param status HTTP status; null when none arrived
 */
public record Attempt(int number, Instant at, long millis, @Nullable Failure failure, @Nullable Integer status,
		Trace trace) {

	public Attempt {
		trace = Objects.requireNonNullElse(trace, Trace.NONE);
	}

	static Attempt of(int number, Instant at, Answer answer) {
		return new Attempt(number, at, answer.took().toMillis(), answer.failure(), answer.status(), answer.trace());
	}

	/** What the other side wrote is kept for a shorter time. */
	Attempt withoutExcerpt() {
		return new Attempt(this.number, this.at, this.millis, this.failure, this.status, this.trace.withoutExcerpt());
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
