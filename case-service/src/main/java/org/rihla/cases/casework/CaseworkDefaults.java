/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.time.Period;
import java.util.Map;

import org.rihla.cases.casework.consent.Purpose;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a mission may set for itself.
 *
 * @param lateAfterWorkingDays from when an entry needs a reason
 * @param screeningMaxAge how old a screening may be when eligibility is decided
 * @param consentValid how long a consent lasts, per purpose
 */
@ConfigurationProperties("rihla.casework")
record CaseworkDefaults(int lateAfterWorkingDays, Duration screeningMaxAge, Map<Purpose, Period> consentValid) {
}
