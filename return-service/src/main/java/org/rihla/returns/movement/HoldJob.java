/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Clock;
import java.time.Instant;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.OneByOne;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends the holds that are over. */
@Component
class HoldJob {

	private final AggregateStore<Movement, MovementId> movements;

	private final MovementQueries queries;

	private final Clock clock;

	HoldJob(AggregateStore<Movement, MovementId> movements, MovementQueries queries, Clock clock) {
		this.movements = movements;
		this.queries = queries;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	void run() {
		Instant now = this.clock.instant();
		OneByOne.each("movement", this.queries.holdsOver(now),
				(id) -> this.movements.find(id).ifPresent((movement) -> expire(movement, now)));
	}

	/**
	 * The version seen makes the cause, so that two instances do it once, and what one
	 * run leaves is for the next.
	 */
	private void expire(Movement seen, Instant now) {
		Cause cause = Cause.job("movement-hold", seen.id().value() + "|" + seen.version().number());
		this.movements.update(seen.id(), cause, (movement) -> movement.expire(now));
	}

}
