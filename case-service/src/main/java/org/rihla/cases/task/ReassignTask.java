/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Gives a task to somebody. */
record ReassignTask(@NotNull UUID assigneeId) {
}
