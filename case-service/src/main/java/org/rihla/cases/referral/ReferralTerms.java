/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The time limits of referrals.
 *
 * @param respondBy how long the partner has to answer
 * @param accessAfterEnd how long the partner may still read an ended referral
 */
@ConfigurationProperties("rihla.referral")
record ReferralTerms(Map<Urgency, Duration> respondBy, Duration accessAfterEnd) {

	ReferralTerms {
		respondBy = Map.copyOf(respondBy);
		if (respondBy.size() < Urgency.values().length) {
			throw new IllegalArgumentException("rihla.referral.respond-by needs a time for each urgency");
		}
	}

	Duration answerWithin(Urgency urgency) {
		Duration time = this.respondBy.get(urgency);
		if (time == null) {
			throw new IllegalStateException("No time to answer for " + urgency);
		}
		return time;
	}

}
