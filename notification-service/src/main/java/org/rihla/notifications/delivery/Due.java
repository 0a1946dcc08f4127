/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

/**
 * A delivery whose time has come.
 *
 * @param tries attempts made before
 */
public record Due(DeliveryId id, int tries) {

	private static final int EARLY = 2;

	/** Whether this would be its first or second attempt. */
	public boolean early() {
		return this.tries < EARLY;
	}

}
