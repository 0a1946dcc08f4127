/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

/** Why nothing is sent to an endpoint for the time being. */
public enum PauseReason {

	/** Somebody asked for it. */
	REQUESTED,
	/** The endpoint said that it is gone. */
	GONE,
	/** It has failed for days. */
	FAILING,
	/** Mails come back from there. */
	BOUNCED,
	/** The reader calls the mails unwanted. */
	COMPLAINED

}
