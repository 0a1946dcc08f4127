/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Clock;
import java.time.LocalDate;

import org.rihla.chassis.aggregate.OneByOne;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Marks who has to be screened again. */
@Component
class ScreeningJob {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final SafeguardQueries queries;

	private final Clock clock;

	ScreeningJob(AggregateStore<AssistanceCase, CaseId> cases, SafeguardQueries queries, Clock clock) {
		this.cases = cases;
		this.queries = queries;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	void run() {
		LocalDate today = LocalDate.now(this.clock);
		OneByOne.each("case", this.queries.withDueReviews(today), (id) -> this.cases.update(id,
				Cause.job("screening", id.value() + "|" + today), (subject) -> subject.dueReviews(today)));
	}

}
