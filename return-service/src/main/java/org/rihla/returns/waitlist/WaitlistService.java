/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;
import org.rihla.returns.CaseId;

import org.springframework.stereotype.Service;

/** The acts of those who look after people who wait. */
@Service
class WaitlistService {

	private final AggregateStore<WaitlistEntry, EntryId> entries;

	private final WaitlistQueries queries;

	private final Cursors cursors;

	private final WaitlistRules rules;

	private final Clock clock;

	WaitlistService(AggregateStore<WaitlistEntry, EntryId> entries, WaitlistQueries queries, Cursors cursors,
			WaitlistRules rules, Clock clock) {
		this.entries = entries;
		this.queries = queries;
		this.cursors = cursors;
		this.rules = rules;
		this.clock = clock;
	}

	/** One page of who waits, in the order of the list. */
	Page<WaitlistView> list(@Nullable CaseId caseId, @Nullable String cursor, int limit, Access access) {
		String[] mark = { "waitlist", String.valueOf(caseId), access.role(), access.caller().subject() };
		List<Placed<WaitlistEntry>> found = this.queries.page(caseId, this.cursors.place(cursor, mark), access,
				limit + 1);
		return this.cursors.page(found, limit, Placed::place, mark).map((one) -> view(one.aggregate()));
	}

	WaitlistEntry get(EntryId id, Access access) {
		return this.entries.get(id, access);
	}

	WaitlistEntry accept(EntryId id, Change change) {
		return update(id, change, (entry) -> entry.accept(this.rules, this.clock.instant()));
	}

	WaitlistEntry decline(EntryId id, Change change) {
		return update(id, change, (entry) -> entry.decline(this.rules, this.clock.instant()));
	}

	/** With its place in the order, counted now. */
	WaitlistView view(WaitlistEntry entry) {
		return WaitlistView.of(entry,
				(entry.status() == WaitlistStatus.WAITING) ? this.queries.before(entry) + 1 : null);
	}

	private WaitlistEntry update(EntryId id, Change change, Consumer<WaitlistEntry> verb) {
		return this.entries.update(id, change, verb);
	}

}
