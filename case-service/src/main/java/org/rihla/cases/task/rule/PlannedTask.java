/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task.rule;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.task.rule.DueRule.Due;

/**
 * A task that an event calls for.
 *
 * @param id follows from the event, so that the same event makes the same task
 * @param role whose work it is
 * @param subject what of the case it is about; null for the whole of it
 */
public record PlannedTask(UUID id, TaskRule rule, String role, @Nullable String subject, Due due) {

	/** The role that sees it before somebody has it. */
	public String desk() {
		return (this.rule.desk() != null) ? this.rule.desk() : this.role;
	}

}
