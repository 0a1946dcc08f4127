/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where a task stands; the switch is its whole life. */
enum TaskStatus implements Lifecycle<TaskStatus> {

	OPEN, OVERDUE, ESCALATED, DONE, CANCELLED;

	static final Set<TaskStatus> UNDONE = EnumSet.of(OPEN, OVERDUE, ESCALATED);

	@Override
	public Set<TaskStatus> next() {
		return switch (this) {
			case OPEN -> EnumSet.of(OVERDUE, DONE, CANCELLED);
			case OVERDUE -> EnumSet.of(ESCALATED, DONE, CANCELLED);
			case ESCALATED -> EnumSet.of(DONE, CANCELLED);
			case DONE, CANCELLED -> EnumSet.noneOf(TaskStatus.class);
		};
	}

	/** Whether somebody still has to do it. */
	boolean undone() {
		return UNDONE.contains(this);
	}

	/** The place in a worklist: what is late first, what is over last. */
	int rank() {
		return switch (this) {
			case OVERDUE, ESCALATED -> 0;
			case OPEN -> 1;
			case DONE, CANCELLED -> 2;
		};
	}

}
