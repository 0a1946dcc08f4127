/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When a delivery is due, who is at it, and what came of each attempt.
 *
 * @param dueAt when somebody may take it; absent while it is held and when it is over
 * @param epoch rises with each claim
 * @param tries attempts made in all
 * @param attempts the last of them
 * @param excerptsSince the oldest of them of which an answer is kept
 */
public record Sending(@Nullable Instant dueAt, Pace pace, long epoch, @Nullable Claim claim, int tries,
		List<Attempt> attempts, @Nullable Instant excerptsSince) {

	/** A sender that has not answered by then is taken for dead. */
	static final Duration CLAIM = Duration.ofSeconds(60);

	/** The log of attempts has those before. */
	static final int KEPT = 20;

	public Sending {
		attempts = List.copyOf(attempts);
	}

	private Sending(@Nullable Instant dueAt, Pace pace, long epoch, @Nullable Claim claim, int tries,
			List<Attempt> attempts) {
		this(dueAt, pace, epoch, claim, tries, attempts,
				attempts.stream()
					.filter((attempt) -> attempt.trace().excerpt() != null)
					.map(Attempt::at)
					.findFirst()
					.orElse(null));
	}

	static Sending notDue() {
		return new Sending(null, Pace.NOT_BEGUN, 0, null, 0, List.of());
	}

	/** Due as planned. */
	Sending at(Pace changed) {
		return new Sending(changed.plannedAt(), changed, this.epoch, this.claim, this.tries, this.attempts);
	}

	Sending claimedBy(String owner, Instant now) {
		Claim taken = new Claim(owner, this.epoch + 1, now.plus(CLAIM));
		return new Sending(taken.until(), this.pace, taken.epoch(), taken, this.tries, this.attempts);
	}

	/** With what came of an attempt; nobody is at it any more. */
	Sending tried(Attempt attempt) {
		List<Attempt> all = new ArrayList<>(this.attempts);
		all.add(attempt);
		return new Sending(this.dueAt, this.pace, this.epoch, null, this.tries + 1,
				all.subList(Math.max(0, all.size() - KEPT), all.size()));
	}

	/** Without the answers of attempts before that. */
	Sending withoutExcerpts(Instant before) {
		return new Sending(this.dueAt, this.pace, this.epoch, this.claim, this.tries,
				this.attempts.stream()
					.map((attempt) -> attempt.at().isBefore(before) ? attempt.withoutExcerpt() : attempt)
					.toList());
	}

	/** Nobody is at it, and whoever was must not write any more. */
	Sending over() {
		return new Sending(null, this.pace, this.epoch + 1, null, this.tries, this.attempts);
	}

	boolean isDue(Instant now) {
		return this.dueAt != null && !this.dueAt.isAfter(now);
	}

	/** Whether nobody has claimed it since. */
	boolean isHeldBy(Claim older) {
		return this.epoch == older.epoch();
	}

	public Optional<Claim> claimOf(String owner) {
		return Optional.ofNullable(this.claim).filter((held) -> held.owner().equals(owner));
	}

}
