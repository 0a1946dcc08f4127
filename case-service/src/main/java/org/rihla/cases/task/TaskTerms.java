/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Duration;
import java.time.Instant;

import org.rihla.chassis.calendar.WorkingCalendar;
import org.rihla.cases.task.rule.DueRule.Due;
import org.rihla.cases.task.rule.TaskRule;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When late tasks go on to a supervisor.
 *
 * @param escalateAfterWorkingDays after the deadline
 */
@ConfigurationProperties("rihla.task")
record TaskTerms(int escalateAfterWorkingDays) {

	/** Of a task made by hand. */
	Deadline deadline(Due due, WorkingCalendar calendar) {
		return Deadline.of(due, calendar.endOf(calendar.plus(due.on(), this.escalateAfterWorkingDays)));
	}

	/** Of a task made by a rule, which may say otherwise. */
	Deadline deadline(TaskRule rule, Due due, Instant from, WorkingCalendar calendar) {
		return (rule.escalateAfterDays() != null)
				? Deadline.of(due, from.plus(Duration.ofDays(rule.escalateAfterDays()))) : deadline(due, calendar);
	}

}
