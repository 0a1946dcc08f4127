/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.task.rule.DueRule.Due;

/**
 * Until when a task is to be done.
 *
 * @param dueOn the day, where the office is
 * @param dueAt from when on it is overdue
 * @param escalateAt from when on a supervisor hears of it
 * @param nextAt when something happens by itself; null when nothing will
 */
record Deadline(LocalDate dueOn, Instant dueAt, Instant escalateAt, @Nullable Instant nextAt) {

	static Deadline of(Due due, Instant escalateAt) {
		return new Deadline(due.on(), due.at(), escalateAt, due.at());
	}

	Deadline missed() {
		return new Deadline(this.dueOn, this.dueAt, this.escalateAt, this.escalateAt);
	}

	Deadline settled() {
		return new Deadline(this.dueOn, this.dueAt, this.escalateAt, null);
	}

	boolean hasComeAt(Instant now) {
		return this.nextAt != null && !now.isBefore(this.nextAt);
	}

}
