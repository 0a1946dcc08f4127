/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Clock;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.OneByOne;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends offers that nobody answered, and says whom nobody has spoken with for long. */
@Component
class WaitlistJob {

	private final AggregateStore<WaitlistEntry, EntryId> entries;

	private final WaitlistQueries queries;

	private final WaitlistRules rules;

	private final Clock clock;

	WaitlistJob(AggregateStore<WaitlistEntry, EntryId> entries, WaitlistQueries queries, WaitlistRules rules,
			Clock clock) {
		this.entries = entries;
		this.queries = queries;
		this.rules = rules;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	void run() {
		OneByOne.each("waitlist entry", this.queries.due(this.clock.instant()),
				(id) -> this.entries.find(id).ifPresent(this::letPass));
	}

	/** The moment that has come makes the cause, so that two instances do it once. */
	private void letPass(WaitlistEntry due) {
		Cause cause = Cause.job("waitlist", due.id().value() + "|" + due.nextAt());
		this.entries.update(due.id(), cause, (entry) -> entry.passTime(this.rules, this.clock.instant()));
	}

}
