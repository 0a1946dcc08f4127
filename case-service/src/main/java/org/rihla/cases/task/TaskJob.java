/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Clock;

import org.rihla.cases.act.Acts;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says what is overdue, and tells a supervisor of what stays so. */
@Component
class TaskJob {

	private static final Logger log = LoggerFactory.getLogger(TaskJob.class);

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
		this.queries.due(this.clock.instant()).forEach((id) -> {
			try {
				this.tasks.find(id).ifPresent((task) -> letPass(task));
			}
			catch (RuntimeException ex) {
				log.warn("task {} was left for the next run: {}", id.value(), ex.getClass().getSimpleName());
			}
		});
	}

	/** The moment that has come makes the cause, so that two instances do it once. */
	private void letPass(CaseTask due) {
		Cause cause = Cause.job("task", due.id().value() + "|" + due.deadline().nextAt());
		this.tasks.update(due.id(), cause, (task) -> task.passTime(this.acts.now(cause)));
	}

}
