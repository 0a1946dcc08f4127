/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.WorkFacts;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;
import org.springframework.stereotype.Service;

/** The acts of people on tasks, and their worklists. */
@Service
class TaskService {

	private final AggregateStore<CaseTask, TaskId> tasks;

	private final TaskQueries queries;

	private final CaseFacts cases;

	private final MakingTasks making;

	private final Cursors cursors;

	private final Acts acts;

	TaskService(AggregateStore<CaseTask, TaskId> tasks, TaskQueries queries, CaseFacts cases, MakingTasks making,
			Cursors cursors, Acts acts) {
		this.tasks = tasks;
		this.queries = queries;
		this.cases = cases;
		this.making = making;
		this.cursors = cursors;
		this.acts = acts;
	}

	/** Only for a case that the caller may see. */
	CaseTask create(CreateTask command, Creation creation) {
		WorkFacts work = this.cases.work(this.cases.summary(command.caseId(), creation.access()).caseId())
			.orElseThrow();
		Act act = this.acts.now(creation);
		NewTask task = this.making.byHand(command, act.by(), work);
		Condition[] conditions = { new Condition("case-closed", work.open()),
				new Condition("due-in-past", !command.dueOn().isBefore(this.making.today(act.now(), work))) };
		return this.tasks.create(creation,
				() -> CaseTask.create(new TaskId(creation.newId()), command.caseId(), task, act, conditions));
	}

	CaseTask get(TaskId id, Access access) {
		return this.tasks.get(id, access);
	}

	CaseTask done(TaskId id, CompleteTask command, Change change) {
		return this.tasks.update(id, change, (task) -> task.done(this.acts.of(command, change)));
	}

	CaseTask cancel(TaskId id, CancelTask command, Change change) {
		return this.tasks.update(id, change, (task) -> task.cancel(command, this.acts.now(change)));
	}

	CaseTask reassign(TaskId id, ReassignTask command, Change change) {
		return this.tasks.update(id, change, (task) -> task.reassign(command));
	}

	/** Undone tasks, what is late first, then by the urgency of the case, then by day. */
	Page<CaseTask> list(Worklist worklist, @Nullable String cursor, int limit, Access access) {
		int size = Math.min(limit, Page.MOST);
		String[] mark = worklist.mark(access);
		List<Placed<CaseTask>> found = this.queries.worklist(worklist, this.cursors.place(cursor, mark), access,
				size + 1);
		return this.cursors.page(found, size, Placed::place, mark).map(Placed::aggregate);
	}

	TaskCounts count(Worklist worklist, Access access) {
		Map<String, Long> byStatus = new HashMap<>();
		Map<String, Long> byCode = new HashMap<>();
		this.queries.count(worklist, access).forEach((kind, count) -> {
			byStatus.merge(kind.getFirst().toString(), count, Long::sum);
			byCode.merge(kind.getLast().toString(), count, Long::sum);
		});
		return TaskCounts.of(byStatus, byCode);
	}

}
