/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long evidence counts.
 *
 * @param bestInterests from the decision of the panel
 * @param familyAssessment from the day it was done
 * @param carerReached from the last contact with the receiving carer
 * @param risk from the risk assessment
 * @param reflection from the opening of the track
 */
@ConfigurationProperties("rihla.protection.valid")
public record GateTerms(Period bestInterests, Period familyAssessment, Period carerReached, Period risk,
		Period reflection) {
}
