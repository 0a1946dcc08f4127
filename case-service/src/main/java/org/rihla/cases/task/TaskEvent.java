/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.task.rule.TaskCode;
import org.rihla.chassis.outbox.DomainEvent;

/** What others may hear about a task: what kind of work, whose, until when. */
sealed interface TaskEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case TaskCreated _ -> "task.created";
			case TaskOverdue _ -> "task.overdue";
			case TaskEscalated _ -> "task.escalated";
			case TaskDone _ -> "task.done";
			case TaskCancelled _ -> "task.cancelled";
		};
	}

	/** Makes an event out of what they all carry. */
	interface Kind {

		TaskEvent of(TaskId taskId, TaskCode taskCode, LocalDate dueOn, @Nullable String assigneeRole,
				Instant occurredOn);

	}

	/** There is something to do. */
	record TaskCreated(TaskId taskId, TaskCode taskCode, LocalDate dueOn, @Nullable String assigneeRole,
			Instant occurredOn) implements TaskEvent {
	}

	/** Its day has passed. */
	record TaskOverdue(TaskId taskId, TaskCode taskCode, LocalDate dueOn, @Nullable String assigneeRole,
			Instant occurredOn) implements TaskEvent {
	}

	/** Its day has passed so long ago that a supervisor hears of it. */
	record TaskEscalated(TaskId taskId, TaskCode taskCode, LocalDate dueOn, @Nullable String assigneeRole,
			Instant occurredOn) implements TaskEvent {
	}

	/** It is done, by somebody or by what happened. */
	record TaskDone(TaskId taskId, TaskCode taskCode, LocalDate dueOn, @Nullable String assigneeRole,
			Instant occurredOn) implements TaskEvent {
	}

	/** It need not be done. */
	record TaskCancelled(TaskId taskId, TaskCode taskCode, LocalDate dueOn, @Nullable String assigneeRole,
			Instant occurredOn) implements TaskEvent {
	}

}
