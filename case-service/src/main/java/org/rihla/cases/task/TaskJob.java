/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Clock;

import org.rihla.cases.act.Acts;
import org.rihla.chassis.aggregate.OneByOne;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says what is overdue, and tells a supervisor of what stays so. */
@Component
class TaskJob {

	private final AggregateStore<CaseTask, TaskId> tasks;

	private final TaskQueries queries;

	private final Acts acts;

	private final Clock clock;

	TaskJob(AggregateStore<CaseTask, TaskId> tasks, TaskQueries queries, Acts acts, Clock clock) {
		this.tasks = tasks;
		this.queries = queries;
		this.acts = acts;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	void run() {
		OneByOne.each("task", this.queries.due(this.clock.instant()),
				(id) -> this.tasks.find(id).ifPresent(this::letPass));
	}

	/** The moment that has come makes the cause, so that two instances do it once. */
	private void letPass(CaseTask due) {
		Cause cause = Cause.job("task", due.id().value() + "|" + due.deadline().nextAt());
		this.tasks.update(due.id(), cause, (task) -> task.passTime(this.acts.now(cause)));
	}

}
