/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

/** Whether something may be sent to an endpoint now. */
public enum Gate {

	/** Whatever is due. */
	OPEN,
	/** One attempt that shows whether it works again. */
	PROBE,
	/** Nothing. */
	CLOSED

}
