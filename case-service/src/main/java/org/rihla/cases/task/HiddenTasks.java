/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.UnfinishedWork;
import org.rihla.cases.task.rule.TaskRules;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Condition;
import org.springframework.stereotype.Component;

/** The same for what not everybody sees who sees the case: no more is said of it. */
@Component
class HiddenTasks implements UnfinishedWork {

	private final TaskQueries queries;

	private final TaskRules rules;

	HiddenTasks(TaskQueries queries, TaskRules rules) {
		this.queries = queries;
		this.rules = rules;
	}

	@Override
	public Condition of(CaseId id, Access access) {
		return new Condition("review-pending", this.queries.undone(id, this.rules.keepingCaseOpen(), true).isEmpty());
	}

}
