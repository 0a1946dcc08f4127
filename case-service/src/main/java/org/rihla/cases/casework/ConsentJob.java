/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Clock;
import java.time.LocalDate;

import org.rihla.cases.act.Acts;
import org.rihla.chassis.aggregate.OneByOne;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes and tells that the time of consents is over; none counts until it does. */
@Component
class ConsentJob {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final SafeguardQueries queries;

	private final Acts acts;

	private final Clock clock;

	ConsentJob(AggregateStore<AssistanceCase, CaseId> cases, SafeguardQueries queries, Acts acts, Clock clock) {
		this.cases = cases;
		this.queries = queries;
		this.acts = acts;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	void run() {
		LocalDate today = LocalDate.now(this.clock);
		OneByOne.each("case", this.queries.withExpiredConsents(today), (id) -> {
			Cause cause = Cause.job("consent", id.value() + "|" + today);
			this.cases.update(id, cause, (subject) -> subject.expireConsents(today, this.acts.now(cause)));
		});
	}

}
