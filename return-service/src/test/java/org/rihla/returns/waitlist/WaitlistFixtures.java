/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.funding.Kind;
import org.rihla.returns.funding.Waiting;
import org.rihla.returns.plan.Custody;

/** Invented plans that wait, led to each status by verbs alone. */
final class WaitlistFixtures {

	static final Instant MONDAY = Instant.parse("2026-10-05T10:00:00.000Z");

	static final WaitlistRules RULES = new WaitlistRules(5, 2, Duration.ofDays(30), Duration.ofDays(90));

	static final UUID CAUSE = new UUID(9, 1);

	static final UUID RESERVATION = new UUID(9, 2);

	private WaitlistFixtures() {
	}

	static WaitlistEntry waiting() {
		Waiting plan = new Waiting(new PlanId(new UUID(1, 1)), Kind.RETURN, 0, new CaseId(new UUID(2, 1)),
				new Custody("MA", "RBA", "cw.1", "T1"), List.of("TICKET"), 2, MONDAY);
		return WaitlistEntry.enter(new EntryId(new UUID(7, 1)), plan, MONDAY, RULES, MONDAY);
	}

	static WaitlistEntry offered() {
		return offered(waiting(), MONDAY);
	}

	static WaitlistEntry offered(WaitlistEntry entry, Instant on) {
		entry.searched(new Search(CAUSE, 1, 3, MONDAY), RULES);
		UUID attempt = entry.attempt();
		if (attempt != null) {
			entry.offer(new Offer(attempt, List.of(RESERVATION), on, on.plus(Duration.ofDays(7)),
					new Explanation(1, 3, List.of(), List.of(new UUID(5, 1)), "allocation/1")), RULES, on);
		}
		return entry;
	}

	static WaitlistEntry in(WaitlistStatus status) {
		WaitlistEntry entry = offered();
		switch (status) {
			case WAITING -> entry.decline(RULES, MONDAY);
			case OFFERED -> entry.searched(new Search(CAUSE, 1, 1, MONDAY), RULES);
			case STALE -> {
				entry.decline(RULES, MONDAY);
				entry.passTime(RULES, MONDAY.plus(Duration.ofDays(91)));
			}
			case PLACED -> entry.accept(RULES, MONDAY);
			case LEFT -> entry.leave(Outcome.WITHDRAWN, RULES, MONDAY);
		}
		return entry;
	}

}
