/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.Sight;
import org.rihla.cases.task.rule.TaskCode;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What a task starts with.
 *
 * @param subject what of the case it is about; null for the whole of it
 * @param note said by whoever made it by hand
 */
record NewTask(TaskCode code, @Nullable String subject, Sight sight, Assignment assignment, Deadline deadline,
		int priority, @Nullable Sensitive<String> note) {
}
