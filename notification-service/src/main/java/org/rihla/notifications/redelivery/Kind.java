/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

/** Which deliveries are sent again. */
enum Kind {

	/** What was delivered; lanes are left alone. */
	REPLAY,
	/** What was given up; its lanes go on. */
	RECOVER

}
