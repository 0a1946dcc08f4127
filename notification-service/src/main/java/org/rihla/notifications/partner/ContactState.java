/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

/** Whether mails reach a contact point. */
public enum ContactState {

	/** As far as is known. */
	OK,
	/** They come back. */
	BOUNCED,
	/** The reader calls them unwanted. */
	COMPLAINED

}
