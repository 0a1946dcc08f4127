/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

/** How soon the partner has to answer; the times are configuration. */
enum Urgency {

	LIFE_THREATENING, URGENT, ORDINARY

}
