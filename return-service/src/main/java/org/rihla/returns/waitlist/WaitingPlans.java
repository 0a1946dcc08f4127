/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.funding.Waiting;
import org.rihla.returns.funding.WaitingList;

import org.springframework.stereotype.Service;

/**
 * Who begins and ends to wait. One open entry per plan; the time of the first is kept.
 */
@Service
class WaitingPlans implements WaitingList {

	private final AggregateStore<WaitlistEntry, EntryId> entries;

	private final WaitlistQueries queries;

	private final WaitlistRules rules;

	private final Clock clock;

	WaitingPlans(AggregateStore<WaitlistEntry, EntryId> entries, WaitlistQueries queries, WaitlistRules rules,
			Clock clock) {
		this.entries = entries;
		this.queries = queries;
		this.rules = rules;
		this.clock = clock;
	}

	@Override
	public boolean waits(PlanId plan) {
		return this.queries.open(plan).isPresent();
	}

	@Override
	public void enter(Waiting waiting, Cause cause) {
		if (waits(waiting.planId())) {
			return;
		}
		List<WaitlistEntry> earlier = this.queries.all(waiting.planId());
		Instant since = earlier.stream()
			.map(WaitlistEntry::waitingSince)
			.filter((one) -> one.isBefore(waiting.since()))
			.min(Comparator.naturalOrder())
			.orElse(waiting.since());
		EntryId id = new EntryId(Ids.derived(waiting.planId().value(), "waiting-" + earlier.size()));
		this.entries.create(cause, () -> WaitlistEntry.enter(id, waiting, since, this.rules, this.clock.instant()));
	}

	@Override
	public void leave(PlanId plan, Ending ending, Cause cause) {
		this.queries.open(plan).ifPresent((id) -> leave(id, Outcome.valueOf(ending.name()), cause));
	}

	/** The case is closed: nothing of it waits. */
	void close(CaseId caseId, Cause cause) {
		this.queries.open(caseId).forEach((id) -> leave(id, Outcome.CLOSED, cause));
	}

	/** Somebody was reached. */
	List<EntryId> contacted(CaseId caseId, Cause cause) {
		List<EntryId> open = this.queries.open(caseId);
		open.forEach(
				(id) -> this.entries.update(id, cause, (entry) -> entry.contacted(this.rules, this.clock.instant())));
		return open;
	}

	/** Entries go with their case to another owner and team. */
	void follow(CaseId caseId, CaseEventListener.CaseAssigned assigned, Cause cause) {
		this.queries.open(caseId)
			.forEach((id) -> this.entries.update(id, cause,
					(entry) -> entry.follow(assigned.ownerId(), assigned.teamCode(), assigned.officeCode())));
	}

	private void leave(EntryId id, Outcome outcome, Cause cause) {
		this.entries.update(id, cause.and("leave"), (entry) -> entry.leave(outcome, this.rules, this.clock.instant()));
	}

}
