/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

/** Starts here. */
public final class NotificationServiceApplication {

	private NotificationServiceApplication() {
	}

	static void main(String[] args) {
	}

}
