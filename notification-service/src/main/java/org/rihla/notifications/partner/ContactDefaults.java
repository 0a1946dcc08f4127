/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for a contact point of which nothing else was said.
 *
 * @param quietFrom time of day
 * @param quietUntil time of day
 */
@ConfigurationProperties("rihla.contacts")
record ContactDefaults(@DefaultValue("fr") String language, @DefaultValue("Africa/Casablanca") ZoneId zone,
		@DefaultValue("20:00") String quietFrom, @DefaultValue("07:00") String quietUntil) {

	QuietHours quietHours() {
		return new QuietHours(LocalTime.parse(this.quietFrom), LocalTime.parse(this.quietUntil));
	}

}
