/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How soon a review is due.
 *
 * @param review usually
 * @param criticalReview when somebody is in immediate danger
 */
@ConfigurationProperties("rihla.protection")
record ProtectionTerms(Duration review, Duration criticalReview) {

	Duration reviewWithin(boolean critical) {
		return critical ? this.criticalReview : this.review;
	}

}
