/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.rules;

import java.time.Duration;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds on the day of the flight and after it; each is the mission's choice.
 *
 * @param noShowApproval the no-show after which new seats need an approval
 * @param arrivalConfirm after the scheduled arrival, until when it is to be confirmed
 * @param arrivalAlarm after the scheduled arrival, unless it was confirmed
 */
public record JourneyRules(@DefaultValue("2") int noShowApproval, @DefaultValue("24h") Duration arrivalConfirm,
		@DefaultValue("36h") Duration arrivalAlarm) {

	/** The usual choice. */
	public static JourneyRules usual() {
		return new JourneyRules(2, Duration.ofHours(24), Duration.ofHours(36));
	}

}
