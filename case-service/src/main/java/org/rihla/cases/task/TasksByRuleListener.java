/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.List;
import java.util.Set;

import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.WorkFacts;
import org.rihla.cases.task.rule.Heard;
import org.rihla.cases.task.rule.PlannedTask;
import org.rihla.cases.task.rule.TaskCode;
import org.rihla.cases.task.rule.TaskRule;
import org.rihla.cases.task.rule.TaskRules;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.springframework.stereotype.Component;

/** Applies the table of tasks to one event. */
@Component
class TasksByRuleListener {

	private final TaskRules rules;

	private final MakingTasks making;

	private final AggregateStore<CaseTask, TaskId> tasks;

	private final TaskQueries queries;

	private final CaseFacts cases;

	private final Acts acts;

	TasksByRuleListener(TaskRules rules, MakingTasks making, AggregateStore<CaseTask, TaskId> tasks,
			TaskQueries queries, CaseFacts cases, Acts acts) {
		this.rules = rules;
		this.making = making;
		this.tasks = tasks;
		this.queries = queries;
		this.cases = cases;
		this.acts = acts;
	}

	/** Ends what the event ends, then makes what it calls for. */
	void apply(Heard heard, Cause cause) {
		Set<TaskCode> ended = this.rules.endedBy(heard);
		if (!ended.isEmpty()) {
			undone(heard, ended)
				.forEach((id) -> this.tasks.update(id, cause, (task) -> task.settle(this.acts.now(cause))));
		}
		if (this.rules.callsForSome(heard)) {
			CaseCircumstances.of(heard, this.cases)
				.ifPresent((circumstances) -> this.rules.calledForBy(heard, circumstances)
					.forEach((planned) -> create(planned, heard, circumstances.work(), cause)));
		}
		if (heard.type().equals("task.done")) {
			recur(heard, cause);
		}
	}

	private List<TaskId> undone(Heard heard, Set<TaskCode> codes) {
		return this.queries.undone(new CaseId(heard.caseId()), codes,
				(code) -> this.rules.rule(code).map((rule) -> rule.subjectOf(heard)).orElse(null));
	}

	private void create(PlannedTask planned, Heard heard, WorkFacts work, Cause cause) {
		TaskRule rule = planned.rule();
		if ((work.open() || rule.outlivesCase()) && !(rule.once() && !undone(heard, Set.of(rule.code())).isEmpty())) {
			store(planned, heard, work, cause);
		}
	}

	/** A case may close meanwhile; then nobody else would find the new task. */
	private void store(PlannedTask planned, Heard heard, WorkFacts work, Cause cause) {
		CaseId caseId = new CaseId(heard.caseId());
		NewTask task = this.making.planned(planned, work, heard.occurredOn());
		TaskId id = new TaskId(planned.id());
		this.tasks.create(cause, () -> CaseTask.create(id, caseId, task, this.acts.now(cause)));
		if (!planned.rule().outlivesCase() && !this.cases.work(caseId).map(WorkFacts::open).orElse(false)) {
			this.tasks.update(id, cause.and("closed"), (created) -> created.caseClosed(this.acts.now(cause)));
		}
	}

	/** What a human did and nothing ended is to be done again. */
	private void recur(Heard heard, Cause cause) {
		if (heard.actorRole().equals("system")) {
			return;
		}
		String id = heard.text("taskId");
		if (id != null) {
			this.tasks.find(TaskId.of(id)).ifPresent((task) -> recur(task, heard, cause));
		}
	}

	private void recur(CaseTask done, Heard heard, Cause cause) {
		this.rules.rule(done.code())
			.filter(TaskRule::recurs)
			.ifPresent(
					(rule) -> CaseCircumstances.of(heard, this.cases)
						.filter((circumstances) -> circumstances.work().open())
						.ifPresent(
								(circumstances) -> store(
										this.rules.again(rule, heard, done.assignment().role(),
												done.subject().orElse(null), circumstances),
										heard, circumstances.work(), cause)));
	}

}
