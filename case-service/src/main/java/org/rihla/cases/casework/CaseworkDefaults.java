/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.time.Period;
import java.util.Map;

import org.rihla.cases.casework.consent.Purpose;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a mission may set for itself.
 *
 * @param lateAfterWorkingDays from when an entry needs a reason
 * @param screeningMaxAge how old a screening may be when eligibility is decided
 * @param holdReview after which time a hold is looked at again
 * @param consentValid how long a consent lasts, per purpose
 * @param duplicate from how many points on a duplicate is shown
 * @param interviewWithin how long after registration the interview should be over
 * @param nameBits how much is kept of the hash of a name part
 */
@ConfigurationProperties("rihla.casework")
record CaseworkDefaults(int lateAfterWorkingDays, Duration screeningMaxAge, Period holdReview,
		Map<Purpose, Period> consentValid, Duplicate duplicate, @DefaultValue("14d") Period interviewWithin,
		@DefaultValue("12") int nameBits) {

	/**
	 * Bounds on the points of a rule set.
	 *
	 * @param probable from here on it must be resolved before the interview
	 * @param possible from here on it is shown
	 */
	record Duplicate(@DefaultValue("70") int probable, @DefaultValue("45") int possible) {

	}

}
