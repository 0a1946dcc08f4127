/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

/** How notices reach a partner. */
public enum Channel {

	/** Signed HTTPS requests to the partner's endpoint. */
	WEBHOOK,
	/** The partner comes and reads, in one order for all cases. */
	FEED,
	/** Mails to a contact point of the partner, many notices in one. */
	EMAIL

}
