/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.webhook.Answer;

/**
 * When a delivery is due, who is at it, and what came of each attempt.
 *
 * @param dueAt absent while it is held and when it is over
 * @param epoch rises with each claim
 */
record Sending(@Nullable Instant firstDueAt, @Nullable Instant dueAt, long epoch, @Nullable Claim claim,
		List<Attempt> attempts) {

	/** A sender that has not answered by then is taken for dead. */
	static final Duration CLAIM = Duration.ofSeconds(60);

	Sending {
		attempts = List.copyOf(attempts);
	}

	static Sending notDue() {
		return new Sending(null, null, 0, null, List.of());
	}

	Sending dueFirst(Instant now) {
		return new Sending(now, now, this.epoch, this.claim, this.attempts);
	}

	Sending dueAgain(Instant next) {
		return new Sending(this.firstDueAt, next, this.epoch, this.claim, this.attempts);
	}

	Sending claimedBy(String owner, Instant now) {
		Claim taken = new Claim(owner, this.epoch + 1, now.plus(CLAIM));
		return new Sending(this.firstDueAt, taken.until(), taken.epoch(), taken, this.attempts);
	}

	/** With what came of an attempt; nobody is at it any more. */
	Sending answered(Answer answer, Instant at) {
		Attempt attempt = Attempt.of(this.attempts.size() + 1, at, answer);
		return new Sending(this.firstDueAt, this.dueAt, this.epoch, null,
				Stream.concat(this.attempts.stream(), Stream.of(attempt)).toList());
	}

	Sending over() {
		return new Sending(this.firstDueAt, null, this.epoch, null, this.attempts);
	}

	boolean isDue(Instant now) {
		return this.dueAt != null && !this.dueAt.isAfter(now);
	}

	/** Whether nobody has claimed it since. */
	boolean isHeldBy(Claim older) {
		return this.epoch == older.epoch();
	}

	Optional<Claim> claimOf(String owner) {
		return Optional.ofNullable(this.claim).filter((held) -> held.owner().equals(owner));
	}

	/** When to try again after the last attempt; empty when it is time to give up. */
	Optional<Instant> next(RetrySchedule schedule, Answer answer, Instant now) {
		Attempt last = this.attempts.getLast();
		Instant first = (this.firstDueAt != null) ? this.firstDueAt : last.at();
		return schedule.next(last.number(), first, now, answer.retryAfter());
	}

}
