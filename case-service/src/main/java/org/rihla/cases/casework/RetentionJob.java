/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Clock;
import java.time.LocalDate;

import org.rihla.chassis.aggregate.OneByOne;
import org.rihla.cases.casework.keeping.LegalHold;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has somebody decide on deletion when the day has come; it deletes nothing. */
@Component
class RetentionJob {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final SafeguardQueries queries;

	private final NextSteps next;

	private final Clock clock;

	RetentionJob(AggregateStore<AssistanceCase, CaseId> cases, SafeguardQueries queries, NextSteps next, Clock clock) {
		this.cases = cases;
		this.queries = queries;
		this.next = next;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	void run() {
		LocalDate today = LocalDate.now(this.clock);
		OneByOne.each("case", this.queries.withRetentionReached(today),
				(id) -> this.cases.find(id).ifPresent((due) -> ask(due, today)));
		OneByOne.each("case", this.queries.withLegalHoldsToReview(today),
				(id) -> this.cases.find(id).ifPresent((held) -> askAboutHold(held, today)));
	}

	private void askAboutHold(AssistanceCase held, LocalDate today) {
		LegalHold hold = held.keeping().legalHold();
		if (hold != null) {
			Cause cause = Cause.job("legal-hold", held.id().value() + "|" + hold.on());
			this.next.reviewRetention(held.id(), cause, this.clock.instant());
			this.cases.update(held.id(), cause, (subject) -> subject.legalHoldReviewed(today));
		}
	}

	/** Asked before it is noted: dying in between asks for the same once more. */
	private void ask(AssistanceCase due, LocalDate today) {
		Cause cause = Cause.job("retention", due.id().value() + "|" + due.endings().retentionUntil());
		this.next.reviewRetention(due.id(), cause, this.clock.instant());
		this.cases.update(due.id(), cause, (subject) -> subject.retentionReached(today));
	}

}
