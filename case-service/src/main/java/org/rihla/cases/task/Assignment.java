/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import org.jspecify.annotations.Nullable;

/**
 * Whose work a task is.
 *
 * @param role role code
 * @param assigneeId who of them has it; null while nobody has
 * @param escalatedTo role that was told that it is late
 */
record Assignment(String role, @Nullable String assigneeId, @Nullable String escalatedTo) {

	private static final String SUPERVISOR = "programme-manager";

	Assignment to(@Nullable String assignee) {
		return new Assignment(this.role, assignee, this.escalatedTo);
	}

	Assignment escalated() {
		return new Assignment(this.role, this.assigneeId, SUPERVISOR);
	}

	/** Whether it is the work of whoever owns the case. */
	boolean ofOwner() {
		return this.role.equals("caseworker");
	}

}
