/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

/** Why a delivery is not sent any more. */
public enum DropReason {

	/** The subscription was revoked, or takes no such notice. */
	SUBSCRIPTION_REVOKED,
	/** The person took the consent back, or its time is over. */
	CONSENT_GONE,
	/** The case it is about is erased. */
	CASE_ERASED,
	/** Nobody took it for 90 days. */
	TOO_OLD

}
