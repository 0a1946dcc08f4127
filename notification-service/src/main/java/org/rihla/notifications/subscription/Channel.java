/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

/** How notices reach the partner. */
enum Channel {

	/** Signed HTTPS requests to the partner's endpoint. */
	WEBHOOK

}
