/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.task.rule.TaskCode;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A task as one caller may see it; what somebody wrote is shown to who reads the notes of
 * cases, and to who has the task.
 *
 * @param subjectId what of the case it is about, such as a plan or a referral
 */
record TaskView(TaskId taskId, CaseId caseId, TaskCode code, TaskStatus status, String role,
		@Nullable String assigneeId, @Nullable String escalatedTo, int priority, LocalDate dueOn, Instant dueAt,
		@Nullable String subjectId, @Nullable Sensitive<String> note, @Nullable Instant doneOn,
		@Nullable Sensitive<String> reason) {

	private static final Set<String> READERS = Set.of("caseworker", "protection-officer", "reintegration-officer",
			"programme-manager");

	static TaskView of(CaseTask task, Access access) {
		Assignment assignment = task.assignment();
		boolean reads = READERS.contains(access.role()) || access.caller().subject().equals(assignment.assigneeId());
		return new TaskView(task.id(), task.caseId(), task.code(), task.status(), assignment.role(),
				assignment.assigneeId(), assignment.escalatedTo(), task.priority(), task.deadline().dueOn(),
				task.deadline().dueAt(), task.subject().orElse(null), reads ? task.note().orElse(null) : null,
				task.ending().map(Ending::doneOn).orElse(null),
				reads ? task.ending().map(Ending::reason).orElse(null) : null);
	}

}
