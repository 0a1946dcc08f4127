/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.calendar.WorkingCalendar;
import org.rihla.chassis.calendar.WorkingCalendars;
import org.rihla.cases.casework.Custody;
import org.rihla.cases.casework.Sight;
import org.rihla.cases.casework.WorkFacts;
import org.rihla.cases.protection.ProtectionFacts;
import org.rihla.cases.task.rule.DueRule.Due;
import org.rihla.cases.task.rule.PlannedTask;
import org.rihla.cases.task.rule.TaskCode;
import org.springframework.stereotype.Component;

/** Says what a task starts with: whose it is, who sees it, until when. */
@Component
class MakingTasks {

	private static final String OWNERS_ROLE = "caseworker";

	private final TaskTerms terms;

	private final WorkingCalendars calendars;

	private final ProtectionFacts protection;

	MakingTasks(TaskTerms terms, WorkingCalendars calendars, ProtectionFacts protection) {
		this.terms = terms;
		this.calendars = calendars;
		this.protection = protection;
	}

	/** One that a rule plans because of something that happened then. */
	NewTask planned(PlannedTask planned, WorkFacts work, Instant from) {
		Custody custody = work.summary().custody();
		String holder = planned.role().equals(OWNERS_ROLE) ? custody.ownerId() : null;
		return new NewTask(planned.rule().code(), planned.subject(), sight(planned, work, from),
				new Assignment(planned.role(), holder, null),
				this.terms.deadline(planned.rule(), planned.due(), from, calendar(custody)), work.priority(), null);
	}

	/** One that somebody asks for. */
	NewTask byHand(CreateTask command, String by, WorkFacts work) {
		Custody custody = work.summary().custody();
		WorkingCalendar calendar = calendar(custody);
		String holder = (command.assigneeId() != null) ? command.assigneeId().toString() : null;
		Sight sight = Sight.likeCase(custody, Set.copyOf(Arrays.asList((holder != null) ? holder : by, by)));
		return new NewTask(TaskCode.OTHER, null, atDesk(sight, command.role()),
				new Assignment(command.role(), holder, null),
				this.terms.deadline(Due.on(command.dueOn(), calendar), calendar), work.priority(), command.note());
	}

	/** Today, where the office of the case is. */
	LocalDate today(Instant now, WorkFacts work) {
		return calendar(work.summary().custody()).day(now);
	}

	private Sight sight(PlannedTask planned, WorkFacts work, Instant from) {
		Custody custody = work.summary().custody();
		Set<String> workers = (custody.ownerId() != null) ? Set.of(custody.ownerId()) : custody.assignees();
		if (!planned.rule().restricted()) {
			return atDesk(Sight.likeCase(custody, planned.role().equals(OWNERS_ROLE) ? workers : Set.of()),
					planned.desk());
		}
		if (planned.rule().code() == TaskCode.PROTECTION_REVIEW) {
			Set<String> readers = this.protection.readers(work.summary().caseId(), today(from, work));
			return readers.isEmpty() ? atDesk(Sight.only(custody, Set.of()), planned.desk())
					: Sight.only(custody, readers);
		}
		return atDesk(Sight.only(custody, planned.role().equals(OWNERS_ROLE) ? workers : Set.of()), planned.desk());
	}

	/** Caseworkers see what is theirs or their team's, so they have no desk. */
	private static Sight atDesk(Sight sight, @Nullable String role) {
		return (role == null || role.equals(OWNERS_ROLE)) ? sight : sight.atDesk(role);
	}

	private WorkingCalendar calendar(Custody custody) {
		return this.calendars.of(custody.missionCode());
	}

}
