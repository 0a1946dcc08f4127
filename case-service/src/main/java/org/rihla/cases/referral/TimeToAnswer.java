/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The partner's time to answer: a reminder at half of it, then its end.
 *
 * @param respondBy its end; kept when the partner has answered
 * @param remindAt half of it
 * @param nextAt when something happens by itself; null when nothing will
 */
record TimeToAnswer(@Nullable Instant respondBy, @Nullable Instant remindAt, @Nullable Instant nextAt) {

	static TimeToAnswer notStarted() {
		return new TimeToAnswer(null, null, null);
	}

	static TimeToAnswer from(Instant now, Duration time) {
		Instant half = now.plus(time.dividedBy(2));
		return new TimeToAnswer(now.plus(time), half, half);
	}

	TimeToAnswer reminded() {
		return new TimeToAnswer(this.respondBy, this.remindAt, this.respondBy);
	}

	/** Nothing happens by itself any more. */
	TimeToAnswer stopped() {
		return new TimeToAnswer(this.respondBy, this.remindAt, null);
	}

	boolean isOverAt(Instant now) {
		return this.respondBy != null && !now.isBefore(this.respondBy);
	}

	/** Half of it has passed, and nobody was reminded yet. */
	boolean asksForReminderAt(Instant now) {
		return this.nextAt != null && this.nextAt.equals(this.remindAt) && !now.isBefore(this.nextAt);
	}

}
