/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mission's choices about support after return; the defaults are ours.
 *
 * @param zone where "today" is
 * @param duration from the arrival to the end of support
 * @param distinctPeople how many people request, approve and pay a tranche; in a small
 * mission 2, where the approver may pay too
 * @param accessAfterEnd how long a partner may look at what it delivered
 */
@ConfigurationProperties("rihla.reintegration")
public record ReintegrationRules(@DefaultValue("Africa/Casablanca") ZoneId zone, @DefaultValue("12m") Period duration,
		@DefaultValue("3") int distinctPeople, @DefaultValue("90d") Period accessAfterEnd) {

	/** The day that it is there. */
	public LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	/** Whether whoever approves may pay. */
	public boolean approverMayPay() {
		return this.distinctPeople < 3;
	}

}
