/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task.rule;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One row of the table of tasks.
 *
 * @param restricted whether code and role stay out of events, and who sees it follows
 * from what it stems from
 * @param createdBy events that call for it
 * @param role whose work it is; null for the role that did what the event tells of
 * @param desk role that sees it before somebody has it, where that is not the role itself
 * @param due until when
 * @param doneBy events that end it
 * @param subject member that both events name, such as the plan; null for the whole case
 * @param once whether a further event changes nothing while it is open
 * @param recurs whether it comes again when somebody did it and nothing ended it
 * @param keepsCaseOpen whether it is owed to somebody, so that its case is not closed
 * before; others end with their case
 * @param escalateAfterDays days after the event instead of the usual time after the
 * deadline
 */
public record TaskRule(TaskCode code, boolean restricted, List<Trigger> createdBy, @Nullable String role,
		@Nullable String desk, DueRule due, List<Trigger> doneBy, @Nullable String subject, boolean once,
		boolean recurs, boolean keepsCaseOpen, @Nullable Integer escalateAfterDays) {

	public TaskRule {
		createdBy = List.copyOf(createdBy);
		doneBy = List.copyOf(doneBy);
	}

	/** Whether it is about the file that is kept, so that it comes after the work. */
	public boolean outlivesCase() {
		return this.code == TaskCode.RETENTION_REVIEW;
	}

	boolean isCalledForBy(Heard heard) {
		return this.createdBy.stream().anyMatch((trigger) -> trigger.matches(heard));
	}

	boolean isCalledForBy(Heard heard, Circumstances circumstances) {
		return this.createdBy.stream().anyMatch((trigger) -> trigger.matches(heard) && trigger.holds(circumstances));
	}

	boolean isEndedBy(Heard heard) {
		return this.doneBy.stream().anyMatch((trigger) -> trigger.matches(heard));
	}

	/** What of the case an event is about; null for the whole of it. */
	public @Nullable String subjectOf(Heard heard) {
		return heard.text(this.subject);
	}

}
