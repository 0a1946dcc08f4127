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

/** Keeps a case from being closed while something is owed to somebody. */
@Component
class OpenTasks implements UnfinishedWork {

	private final TaskQueries queries;

	private final TaskRules rules;

	OpenTasks(TaskQueries queries, TaskRules rules) {
		this.queries = queries;
		this.rules = rules;
	}

	@Override
	public Condition of(CaseId id, Access access) {
		return Condition.noneOf("open-task", this.queries.undone(id, this.rules.keepingCaseOpen(), false));
	}

}
