/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import org.rihla.chassis.calendar.WorkingCalendars;
import org.rihla.chassis.entry.LateEntryRule;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From when an entry has to say why it comes late: the mission's choice and calendar. */
@Configuration(proxyBeanMethods = false)
class LateEntryConfiguration {

	@Bean
	LateEntryRule lateEntryRule(WorkingCalendars calendars, @Value("${rihla.mission:MA}") String mission,
			@Value("${rihla.late-entry.reason:3}") int workingDays) {
		return new LateEntryRule(calendars.of(mission), workingDays);
	}

}
