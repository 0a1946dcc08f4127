/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.erasure.CaseEraser;
import org.springframework.stereotype.Component;

/** Tasks of the case. */
@Component
class TaskEraser implements CaseEraser {

	private final AggregateStore<CaseTask, TaskId> tasks;

	TaskEraser(AggregateStore<CaseTask, TaskId> tasks) {
		this.tasks = tasks;
	}

	@Override
	public String what() {
		return "tasks";
	}

	@Override
	public long erase(UUID caseId) {
		return this.tasks.removal().allOf(caseId);
	}

}
