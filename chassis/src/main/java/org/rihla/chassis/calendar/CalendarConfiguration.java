/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.calendar;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Working days for every service. */
@AutoConfiguration
class CalendarConfiguration {

	@Bean
	WorkingCalendars workingCalendars() {
		return WorkingCalendars.read();
	}

}
