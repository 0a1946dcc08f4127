/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.function.Consumer;

import static org.rihla.cases.task.TaskFixtures.NEEDLESS;
import static org.rihla.cases.task.TaskFixtures.TO_COLLEAGUE;
import static org.rihla.cases.task.TaskFixtures.act;

/** All verbs of a task, with arguments that meet every condition. */
enum TaskVerb {

	MISS((task) -> task.miss(act())),

	ESCALATE((task) -> task.escalate(act())),

	REASSIGN((task) -> task.reassign(TO_COLLEAGUE)),

	DONE((task) -> task.done(act())),

	CANCEL((task) -> task.cancel(NEEDLESS, act()));

	private final Consumer<CaseTask> verb;

	TaskVerb(Consumer<CaseTask> verb) {
		this.verb = verb;
	}

	void on(CaseTask task) {
		this.verb.accept(task);
	}

}
