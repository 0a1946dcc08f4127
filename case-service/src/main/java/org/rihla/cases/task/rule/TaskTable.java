/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * The table of tasks as it stands in its file.
 *
 * @param source where its deadlines come from, with the day of their last review
 */
public record TaskTable(int version, String source, LocalDate reviewedOn, List<TaskRule> rules) {
}
