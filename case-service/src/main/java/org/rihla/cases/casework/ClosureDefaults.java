/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Period;
import java.util.Map;

import org.rihla.cases.casework.closure.ClosureTerms;
import org.rihla.cases.casework.closure.Retention;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a mission may set about ending the work.
 *
 * @param retention how long a closed case is kept, from the day it is closed
 * @param lostAfterTries failed attempts before loss of contact may be proposed
 * @param lostWithinDays the days within which these were made
 */
@ConfigurationProperties("rihla.closure")
record ClosureDefaults(Map<Retention, Period> retention, int lostAfterTries, int lostWithinDays) {

	ClosureTerms terms() {
		return new ClosureTerms(this.retention, this.lostAfterTries, this.lostWithinDays);
	}

}
