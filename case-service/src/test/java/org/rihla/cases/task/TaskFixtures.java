/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.Custody;
import org.rihla.cases.casework.Sight;
import org.rihla.cases.task.rule.TaskCode;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.Occurrence;

/** Tasks on an invented case. */
final class TaskFixtures {

	static final Instant NOON = Instant.parse("2026-09-14T12:00:00.000Z");

	static final Instant DUE = NOON.plus(Duration.ofDays(7));

	static final Instant ESCALATED = NOON.plus(Duration.ofDays(9));

	static final String OWNER = "0f0e0d0c-0000-7000-8000-0000000000c1";

	static final String COLLEAGUE = "0f0e0d0c-0000-7000-8000-0000000000c2";

	static final CaseId CASE = CaseId.of("01a05744-f238-7bbf-8d41-60a1e8674dac");

	static final Custody CUSTODY = Custody.opened("MA", "RBA", OWNER).handedTo(OWNER, "RBA-1");

	static final CancelTask NEEDLESS = new CancelTask(Sensitive.of("They have done it"));

	static final ReassignTask TO_COLLEAGUE = new ReassignTask(UUID.fromString(COLLEAGUE));

	private TaskFixtures() {
	}

	static Act act() {
		return act(NOON);
	}

	static Act act(Instant now) {
		return new Act(OWNER, UUID.randomUUID(), Occurrence.at(now));
	}

	static CaseTask openTask() {
		return task(Sight.likeCase(CUSTODY, Set.of()), TaskCode.NEXT_STEP);
	}

	static CaseTask restrictedTask() {
		return task(Sight.only(CUSTODY, Set.of()).atDesk("protection-officer"), TaskCode.PROTECTION_REVIEW);
	}

	static CaseTask taskIn(TaskStatus status) {
		CaseTask task = openTask();
		switch (status) {
			case OPEN -> {
			}
			case OVERDUE -> task.miss(act(DUE));
			case ESCALATED -> {
				task.miss(act(DUE));
				task.escalate(act(ESCALATED));
			}
			case DONE -> task.done(act());
			case CANCELLED -> task.cancel(NEEDLESS, act());
		}
		return task;
	}

	private static CaseTask task(Sight sight, TaskCode code) {
		NewTask task = new NewTask(code, null, sight, new Assignment("caseworker", null, null),
				new Deadline(LocalDate.parse("2026-09-21"), DUE, ESCALATED, DUE), 4, null);
		return CaseTask.create(new TaskId(UUID.randomUUID()), CASE, task, act());
	}

}
