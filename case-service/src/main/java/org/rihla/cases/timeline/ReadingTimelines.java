/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;
import org.springframework.stereotype.Service;

/** Shows timelines to who may see the case. */
@Service
class ReadingTimelines {

	private final CaseFacts cases;

	private final TimelineRepository timelines;

	private final Cursors cursors;

	ReadingTimelines(CaseFacts cases, TimelineRepository timelines, Cursors cursors) {
		this.cases = cases;
		this.timelines = timelines;
		this.cursors = cursors;
	}

	/**
	 * One page, the oldest first.
	 * @throws Refusal.NotFound (404) for a case that the caller may not see
	 */
	Page<TimelineEntry> page(CaseId caseId, TimelineFilter filter, @Nullable String cursor, int limit, Access access) {
		this.cases.summary(caseId, access);
		String[] mark = { "timeline", caseId.value().toString(), filter.toString(), access.caller().subject() };
		List<TimelineEntry> found = this.timelines.page(caseId, filter, this.cursors.place(cursor, mark), limit + 1);
		return this.cursors.page(found, limit, TimelineRepository::placeOf, mark);
	}

}
