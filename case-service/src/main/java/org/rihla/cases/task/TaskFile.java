/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.Sight;
import org.rihla.cases.task.rule.TaskCode;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;

/**
 * The part of a task that follows its case: who sees it, whose work it is, how urgent the
 * case is.
 */
abstract class TaskFile extends Aggregate<TaskId> {

	private CaseId caseId;

	private TaskCode code;

	private @Nullable String subject;

	private int priority;

	private int rank = TaskStatus.OPEN.rank();

	private TaskStatus status = TaskStatus.OPEN;

	@JsonUnwrapped
	private Sight sight;

	@JsonUnwrapped
	private Assignment assignment;

	@JsonUnwrapped
	private Deadline deadline;

	@SuppressWarnings("NullAway.Init")
	protected TaskFile() {
	}

	protected TaskFile(TaskId id, CaseId caseId, NewTask task) {
		super(id);
		this.caseId = caseId;
		this.code = task.code();
		this.subject = task.subject();
		this.priority = task.priority();
		this.sight = task.sight();
		this.assignment = task.assignment();
		this.deadline = task.deadline();
	}

	/** Follows its case to a new owner; one made under that owner stays as it is. */
	final void handOver(String owner, String team) {
		boolean theirs = this.sight.isWith(owner, team);
		this.sight = this.sight.handedTo(owner, team);
		if (!theirs && this.assignment.ofOwner()) {
			give(owner);
		}
	}

	/** Follows its case to another office, where nobody has it yet. */
	final void moveToOffice(String office) {
		this.sight = this.sight.movedTo(office);
		give(null);
	}

	/** Its case is more or less urgent than before. */
	final void prioritise(int changed) {
		this.priority = changed;
	}

	final CaseId caseId() {
		return this.caseId;
	}

	final TaskCode code() {
		return this.code;
	}

	final Optional<String> subject() {
		return Optional.ofNullable(this.subject);
	}

	final int priority() {
		return this.priority;
	}

	final TaskStatus status() {
		return this.status;
	}

	final Assignment assignment() {
		return this.assignment;
	}

	final Deadline deadline() {
		return this.deadline;
	}

	/** Whether code and role stay out of events, and only named people see it. */
	final boolean restricted() {
		return this.sight.restricted();
	}

	@Override
	protected final Origin origin() {
		return this.sight.origin(this.caseId);
	}

	/** Somebody has it now, and sees it for that alone. */
	protected final void give(@Nullable String assignee) {
		this.assignment = this.assignment.to(assignee);
		if (!restricted() || assignee != null) {
			this.sight = this.sight.assignedTo((assignee != null) ? Set.of(assignee) : Set.of());
		}
	}

	/** What is late goes to the owner of the case. */
	protected final void giveToOwner() {
		String owner = this.sight.ownerId();
		if (owner != null) {
			give(owner);
		}
	}

	protected final void escalate() {
		this.assignment = this.assignment.escalated();
	}

	protected final void timed(Deadline changed) {
		this.deadline = changed;
	}

	protected final void tell(TaskEvent.Kind kind, Instant on) {
		record(kind.of(id(), restricted() ? TaskCode.REVIEW : this.code, this.deadline.dueOn(),
				restricted() ? null : this.assignment.role(), on));
	}

	protected final void moveTo(TaskStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
		this.rank = next.rank();
	}

}
