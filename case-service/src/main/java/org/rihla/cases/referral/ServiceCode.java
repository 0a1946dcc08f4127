/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

/** What a partner is asked for; coarse on purpose. */
enum ServiceCode {

	LEGAL, SHELTER, HEALTH, SOCIAL, EDUCATION, LIVELIHOOD, OTHER

}
