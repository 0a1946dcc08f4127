/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

/** What is written to a contact point. */
public enum ContactPurpose {

	/** Notices of the daily work. */
	REFERRAL,
	/** Trouble with an endpoint. */
	TECHNICAL,
	/** What cannot wait. */
	URGENT

}
