/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

/** What is still to be done for the deliveries of an endpoint that is back. */
public enum Recovery {

	/** What waits is due at once. */
	WAITING,
	/** And what was given up is taken up again. */
	DEAD_TOO

}
