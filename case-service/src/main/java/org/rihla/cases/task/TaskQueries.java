/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.task.rule.TaskCode;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.ListOrder;
import org.rihla.chassis.aggregate.Placed;
import org.springframework.stereotype.Component;

/** Finds tasks: for worklists, for what an event ends, for what the time asks for. */
@Component
class TaskQueries {

	/** More than any case has. */
	private static final int LIMIT = 1000;

	private static final ListOrder BY_URGENCY = ListOrder.by("state.rank", "state.priority", "state.dueAt");

	private static final Bson UNDONE = Filters.in("state.rank",
			List.of(TaskStatus.OVERDUE.rank(), TaskStatus.OPEN.rank()));

	private final AggregateStore<CaseTask, TaskId> tasks;

	TaskQueries(AggregateStore<CaseTask, TaskId> tasks) {
		this.tasks = tasks;
	}

	/** Tasks of a case that somebody still has to do. */
	List<TaskId> undone(CaseId caseId) {
		return this.tasks.ids(Filters.and(about(caseId), UNDONE), LIMIT);
	}

	/**
	 * Those of these kinds, apart for those that not everybody sees who sees the case.
	 */
	List<TaskId> undone(CaseId caseId, Set<TaskCode> codes, boolean restricted) {
		return this.tasks.ids(Filters.and(about(caseId), UNDONE,
				Filters.in("state.code", codes.stream().map(TaskCode::name).toList()),
				Filters.exists("state.officeCode", !restricted)), LIMIT);
	}

	/** Those with one of these codes, about this part of the case or about the whole. */
	List<TaskId> undone(CaseId caseId, Set<TaskCode> codes, Subjects subjects) {
		List<Bson> alternatives = new ArrayList<>();
		codes.forEach((code) -> {
			String subject = subjects.of(code);
			Bson same = Filters.eq("state.code", code.name());
			alternatives.add((subject != null) ? Filters.and(same, Filters.eq("state.subject", subject)) : same);
		});
		return this.tasks.ids(Filters.and(about(caseId), UNDONE, Filters.or(alternatives)), LIMIT);
	}

	/** Those for which a moment has come. */
	List<TaskId> due(Instant now) {
		return this.tasks.ids(Filters.lte("state.nextAt", now.toString()), LIMIT);
	}

	/** What an event is about, for tasks of a code. */
	interface Subjects {

		@Nullable String of(TaskCode code);

	}

	/** A page of a worklist, the most urgent first. */
	List<Placed<CaseTask>> worklist(Worklist worklist, @Nullable List<?> after, Access access, int limit) {
		return this.tasks.lists().page(criteria(worklist, access), BY_URGENCY, after, access, limit);
	}

	/** How many there are, by status and code. */
	Map<List<Object>, Long> count(Worklist worklist, Access access) {
		return this.tasks.lists().count(criteria(worklist, access), access, "state.status", "state.code");
	}

	private static Bson criteria(Worklist worklist, Access access) {
		List<Bson> criteria = new ArrayList<>();
		criteria.add(UNDONE);
		switch (worklist.scope()) {
			case MINE -> criteria.add(Filters.eq("state.assigneeId", access.caller().subject()));
			case TEAM -> criteria.add(Filters.in("state.teamCode", access.caller().teams()));
			case OFFICE -> {
			}
		}
		if (worklist.caseId() != null) {
			criteria.add(about(worklist.caseId()));
		}
		if (worklist.code() != null) {
			criteria.add(Filters.eq("state.code", worklist.code().name()));
		}
		return Filters.and(criteria);
	}

	private static Bson about(CaseId caseId) {
		return Filters.eq("state.caseId", caseId.value().toString());
	}

}
