/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.task.TaskEvent.TaskCancelled;
import org.rihla.cases.task.TaskEvent.TaskCreated;
import org.rihla.cases.task.TaskEvent.TaskDone;
import org.rihla.cases.task.TaskEvent.TaskEscalated;
import org.rihla.cases.task.TaskEvent.TaskOverdue;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.LateEntry;

/** Something to be done on a case by somebody until some day. */
class CaseTask extends TaskFile {

	@Sealed(Compartment.CORE)
	private @Nullable Sensitive<String> note;

	private @Nullable Ending ending;

	private List<LateEntry> lateEntries = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	private CaseTask() {
	}

	private CaseTask(TaskId id, CaseId caseId, NewTask task) {
		super(id, caseId, task);
		this.note = task.note();
	}

	/** There is something to do. */
	static CaseTask create(TaskId id, CaseId caseId, NewTask task, Act act, Condition... conditions) {
		CaseTask created = new CaseTask(id, caseId, task);
		created.require(conditions);
		created.tell(TaskCreated::new, act.now());
		return created;
	}

	/** Its day has passed; it goes to the owner of the case. */
	void miss(Act act) {
		moveTo(TaskStatus.OVERDUE);
		timed(deadline().missed());
		giveToOwner();
		tell(TaskOverdue::new, act.now());
	}

	/** It stays undone so long that a supervisor hears of it. */
	void escalate(Act act) {
		moveTo(TaskStatus.ESCALATED);
		timed(deadline().settled());
		escalate();
		tell(TaskEscalated::new, act.now());
	}

	/** Does what the time asks for; nothing, if it asks for nothing. */
	void passTime(Act act) {
		if (status() == TaskStatus.OPEN && deadline().hasComeAt(act.now())) {
			miss(act);
		}
		if (status() == TaskStatus.OVERDUE && deadline().hasComeAt(act.now())) {
			escalate(act);
		}
	}

	/** Somebody else has it from now on. */
	void reassign(ReassignTask command) {
		allowIn(TaskStatus.UNDONE, status());
		give(command.assigneeId().toString());
	}

	/** Somebody did it. */
	void done(Act act) {
		moveTo(TaskStatus.DONE, act.with());
		act.when().lateEntry("task.done").ifPresent(this.lateEntries::add);
		end(act, null);
		tell(TaskDone::new, act.on());
	}

	/** What happened has made it done; one that is over stays as it is. */
	void settle(Act act) {
		if (status().undone()) {
			moveTo(TaskStatus.DONE);
			end(act, null);
			tell(TaskDone::new, act.now());
		}
	}

	/** It need not be done, and it is said why. */
	void cancel(CancelTask command, Act act) {
		moveTo(TaskStatus.CANCELLED, new Condition("reason-missing", command.reason() != null));
		end(act, command.reason());
		tell(TaskCancelled::new, act.now());
	}

	/** There is no more work on its case. */
	void caseClosed(Act act) {
		if (status().undone()) {
			moveTo(TaskStatus.CANCELLED);
			end(act, null);
			tell(TaskCancelled::new, act.now());
		}
	}

	Optional<Sensitive<String>> note() {
		return Optional.ofNullable(this.note);
	}

	Optional<Ending> ending() {
		return Optional.ofNullable(this.ending);
	}

	private void end(Act act, @Nullable Sensitive<String> reason) {
		this.ending = new Ending(act.on(), act.by(), reason);
		timed(deadline().settled());
	}

}
